import './planner.css';
import { useView } from '../use-view.ts';
import { PlanScreen } from './PlanScreen.tsx';
import { Report } from './report/Report.tsx';

/** The planner's screens, by address. */
export function PlanScreens() {
  const { view } = useView();
  return view.screen.name === 'report' ? <Report /> : <PlanScreen />;
}
