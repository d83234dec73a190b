import './styles/tokens.css';
import './styles/base.css';
import './styles/frame.css';
import './styles/answer.css';
import './styles/table.css';
import './styles/map-box.css';
import './styles/chart.css';
import './styles/site-plan.css';
import './styles/what-if.css';
import './styles/comparison.css';
import './styles/menus.css';
import './styles/room.css';
import './styles/narrow.css';
import './styles/messages.css';
import './styles/compare-tab.css';
import { useView } from '../use-view.ts';
import { PlanScreen } from './PlanScreen.tsx';
import { Report } from './report/Report.tsx';

/** The planner's screens, by address. */
export function PlanScreens() {
  const { view } = useView();
  return view.screen.name === 'report' ? <Report /> : <PlanScreen />;
}
