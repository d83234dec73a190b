/** The addresses that the app draws in the browser; `:id` stands for one part of a path. */
export const SCREENS = ['/', '/dekat', '/titik/:id', '/tentang', '/rencana', '/rencana/laporan'] as const;

/** Where webmasters make what they paste into their pages, and where they read how. */
export const BUILDER = '/sematkan';
export const FOR_WEBMASTERS = '/untuk-webmaster';

/** Where the app's page is without anything of one address in it: what a device keeps to open any of them. */
export const APP_SHELL = '/app-shell';

const PATTERNS = SCREENS.map((screen) => new RegExp(`^${screen.replace(/:\w+/g, '[^/]+')}$`));

/** Whether the app draws this path itself. */
export function isScreen(pathname: string): boolean {
  return PATTERNS.some((pattern) => pattern.test(pathname));
}
