import type { TabProps } from '../PlanScreen.tsx';

export function CompareTab({ region }: TabProps) {
  return <h1 className="answer">{region.name}</h1>;
}
