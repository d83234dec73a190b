import { startForms } from './frame-forms.ts';
import { startHeights } from './frame-height.ts';
import { startLocating } from './frame-locate.ts';
import { startMap } from './frame-map-start.ts';
import { startPlan } from './frame-plan.ts';
import { startSuggestions } from './frame-suggest.ts';

// The script of the frame on other sites. The page can be read and asked without it. It keeps nothing on the device.

startHeights();
startForms();
startLocating();
startSuggestions();
startMap();
startPlan();
