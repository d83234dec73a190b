import type { Frame } from '../../map/canvas-layer.ts';
import type { Ground } from './ground.ts';
import { hatch } from './hatch.ts';
import type { PlanTheme } from './plan-theme.ts';
import type { Scene } from './scene.ts';
import type { Traces } from './traces.ts';

/** From this zoom on the borders of regencies are drawn on plain land too. */
const REGENCY_BORDERS_FROM = 6;

/** Areas in the colours of their classes, borders, and the dashed outlines of underdeveloped regencies. */
export function paintAreas(frame: Frame, theme: PlanTheme, ground: Ground, scene: Scene, traces: Traces): void {
  const { context } = frame;
  const { areas, level, style, showUnderdeveloped } = scene;
  const { outlines } = ground;
  context.lineJoin = 'round';
  context.lineCap = 'butt';
  const stroke = (path: Path2D, colour: string, width: number, dash: readonly number[] = []) => {
    context.strokeStyle = colour;
    context.lineWidth = width;
    context.setLineDash([...dash]);
    context.stroke(path);
    context.setLineDash([]);
  };

  if (frame.zoom >= REGENCY_BORDERS_FROM) stroke(traces.lines(frame, outlines.borders), theme.map.landLine, 0.5);
  if (style === 'fill') {
    paintFills(frame, theme, ground, scene, traces);
    const codes = areas.map(({ code }) => code);
    stroke(traces.lines(frame, ground.edges(codes, 'between')), theme.regionEdge, level === 'province' ? 0.8 : 0.5);
  }
  if (level === 'regency' || style === 'circles') {
    stroke(traces.lines(frame, outlines.provinceBorders), theme.provinceEdge, 0.8);
  }
  if (!showUnderdeveloped) return;
  const codes = areas.filter(({ underdeveloped }) => underdeveloped).map(({ code }) => code);
  const path = traces.lines(frame, ground.edges(codes, 'all'));
  stroke(path, theme.casing, 2.6);
  stroke(path, theme.underdeveloped, 1.2, [3.2, 2.2]);
}

function paintFills(frame: Frame, theme: PlanTheme, ground: Ground, { areas }: Scene, traces: Traces) {
  const { context } = frame;
  const unknown = hatch(context, theme.map.land, theme.map.muted);
  for (const { code, scaleClass } of areas) {
    const region = ground.regions.get(code);
    const path = region && traces.region(frame, region);
    if (!path) continue;
    context.fillStyle = scaleClass === null ? unknown : (theme.shares[scaleClass] ?? theme.map.land);
    context.fill(path);
  }
}
