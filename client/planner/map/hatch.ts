/** Px from line to line; the tile is drawn finer so that the lines stay sharp on fine screens and on paper. */
const SPACING = 5;
const FINER = 4;

/** Slanting hairlines on land: nothing is known here. */
export function hatch(context: CanvasRenderingContext2D, ground: string, line: string): CanvasPattern | string {
  const tile = document.createElement('canvas');
  tile.width = SPACING * FINER;
  tile.height = SPACING * FINER;
  const pen = tile.getContext('2d');
  if (!pen) return ground;
  pen.fillStyle = ground;
  pen.fillRect(0, 0, tile.width, tile.height);
  pen.fillStyle = line;
  pen.fillRect(0, 0, FINER, tile.height);
  const pattern = context.createPattern(tile, 'repeat');
  pattern?.setTransform(new DOMMatrix().rotate(45).scale(1 / FINER));
  return pattern ?? ground;
}
