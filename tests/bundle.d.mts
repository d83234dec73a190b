export function scriptsOfFind(): {
  readonly before: number;
  readonly map: number;
  readonly packed: number;
  readonly packedMap: number;
  readonly hasPlanner: boolean;
  readonly hasZod: boolean;
};
export function partsOfFrame(): { readonly list: number; readonly map: number; readonly text: string };
