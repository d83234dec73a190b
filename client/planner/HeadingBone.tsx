import { usePlanWords } from '../words/use-plan-words.ts';
import { Bone } from './Bone.tsx';

/** A bone in a heading, which those who do not see it hear as what it is: still being computed. */
export function HeadingBone({ width }: { readonly width: number }) {
  const { words } = usePlanWords();
  return (
    <>
      <Bone width={width} />
      <span className="vh">{words.waiting}</span>
    </>
  );
}
