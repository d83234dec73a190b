import type { Frame } from '../../map/canvas-layer.ts';
import { circleAround, metresPerDegree } from '../../map/geodesic.ts';
import { fromWorld, toWorld } from '../../map/world.ts';
import type { PlanTheme } from './plan-theme.ts';
import type { Scene } from './scene.ts';
import { drawBadge, drawDot, drawFileMark, drawPlace } from './site-badges.ts';
import type { SiteMark } from './site-marks.ts';

/** Circles round all sites are drawn while they cover no more than this share of the view and are larger than the badges. */
const MOST_COVERED = 0.6;
const LEAST_RADIUS = 12;

/** What every site reaches, the lines to marks that gave way, and the marks. */
export function paintSites(frame: Frame, theme: PlanTheme, scene: Scene, marks: readonly SiteMark[]): void {
  const { context, place } = frame;
  const { hovered, selected, radius } = scene;
  const isChosen = ({ site }: SiteMark) => site.key === hovered || site.key === selected;
  const reaching = haveRoom(frame, marks, radius) ? marks : marks.filter(isChosen);
  for (const mark of reaching) paintReach(frame, theme, mark, radius);
  context.strokeStyle = theme.map.ink;
  context.lineWidth = 1;
  for (const { world, anchor } of marks) {
    if (world === anchor) continue;
    context.beginPath();
    context.moveTo(...place(world));
    context.lineTo(...place(anchor));
    context.stroke();
  }
  for (const mark of marks) {
    const [x, y] = place(mark.world);
    const state = mark.site.key === selected ? 'selected' : mark.site.key === hovered ? 'hovered' : 'plain';
    const { kind, rank } = mark.site;
    if (!mark.isBadge) drawDot(context, theme, x, y, mark.radius);
    else if (kind === 'file' || kind === 'idle') drawFileMark(context, theme, x, y, kind === 'idle', state);
    else if (rank === null) drawPlace(context, theme, x, y, state);
    else drawBadge(context, theme, x, y, mark.radius, mark.site, state);
  }
}

function haveRoom(frame: Frame, marks: readonly SiteMark[], radius: number): boolean {
  const [left, top, right, bottom] = frame.view;
  const [, lat] = fromWorld([0, (frame.world[1] + frame.world[3]) / 2]);
  const pixels = (radius / metresPerDegree(lat).lon) * (256 / 360) * frame.scale;
  if (pixels < LEAST_RADIUS) return false;
  return marks.length * Math.PI * pixels ** 2 <= MOST_COVERED * (right - left) * (bottom - top);
}

function paintReach({ context, place }: Frame, theme: PlanTheme, { site }: SiteMark, radius: number) {
  context.beginPath();
  for (const position of circleAround(site.position, radius)) context.lineTo(...place(toWorld(position)));
  context.closePath();
  const colour = site.kind === 'idle' ? theme.idle : theme.newly;
  context.globalAlpha = 0.1;
  context.fillStyle = colour;
  context.fill();
  context.globalAlpha = 1;
  context.strokeStyle = colour;
  context.lineWidth = 1.4;
  context.setLineDash([4, 3]);
  context.stroke();
  context.setLineDash([]);
}
