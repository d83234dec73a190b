import type { Frame } from '../../map/canvas-layer.ts';
import { codesWithin, type Ground } from './ground.ts';
import type { PlanTheme } from './plan-theme.ts';
import type { Scene } from './scene.ts';
import type { Traces } from './traces.ts';

const EDGE = 1.1;

/** The edge of the region the map is about; above it the outline of the selected area in turmeric and of the hovered one in ink, each with a casing. */
export function paintOutlines(frame: Frame, theme: PlanTheme, ground: Ground, scene: Scene, traces: Traces): void {
  const { hovered, selected, outlined } = scene;
  const { ink, surface, turmeric } = theme.map;
  if (outlined) {
    frame.context.strokeStyle = ink;
    frame.context.lineWidth = EDGE;
    frame.context.stroke(traces.lines(frame, ground.edges(codesWithin(ground, outlined), 'around')));
  }
  if (hovered !== selected) {
    outline(frame, ground, traces, hovered, [
      { colour: surface, width: 5.5 },
      { colour: ink, width: 2.4 },
    ]);
  }
  outline(frame, ground, traces, selected, [
    { colour: ink, width: 5 },
    { colour: turmeric, width: 2.6 },
  ]);
}

interface Stroke {
  readonly colour: string;
  readonly width: number;
}

function outline(frame: Frame, ground: Ground, traces: Traces, code: string | null, strokes: readonly Stroke[]) {
  if (code === null) return;
  const region = ground.regions.get(code);
  // A province has no outline of its own on a map of regencies: theirs are taken, without what lies between them.
  const path = region
    ? traces.region(frame, region)
    : traces.lines(frame, ground.edges(codesWithin(ground, code), 'around'));
  if (!path) return;
  const { context } = frame;
  context.lineJoin = 'round';
  for (const { colour, width } of strokes) {
    context.strokeStyle = colour;
    context.lineWidth = width;
    context.stroke(path);
  }
}
