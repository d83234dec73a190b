export function scriptsOfFind(): {
  readonly before: number;
  readonly map: number;
  readonly packed: number;
  readonly hasPlanner: boolean;
  readonly hasZod: boolean;
};
