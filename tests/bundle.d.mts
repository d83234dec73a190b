export function scriptsOfFind(): { readonly before: number; readonly map: number; readonly hasZod: boolean };
