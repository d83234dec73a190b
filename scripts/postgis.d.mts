export function findPostgis(): string | null;
export function startPostgis(
  bin?: string | null,
): Promise<{ readonly url: string; readonly stop: () => Promise<void> }>;
