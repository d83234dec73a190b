/** The part of the page about this service that tells of saving, as a link from elsewhere names it. */
export const SECTION = 'luring';

let asked = false;

/** The next screen is to open at that part. */
export function askForSection(): void {
  asked = true;
}

/** Whether the page is to open at that part; answers so once. */
export function isSectionAsked(): boolean {
  const wanted = asked || location.hash === `#${SECTION}`;
  asked = false;
  return wanted;
}

/** Gives the focus to the heading of the section: for those whose button has gone with what it did. */
export function focusSection(): void {
  const heading = document.querySelector<HTMLElement>(`#${SECTION} h2`);
  if (heading === null) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}
