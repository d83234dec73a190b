/** Links to style sheets that did not come. */
const failed = new Set<HTMLLinkElement>();
window.addEventListener(
  'error',
  ({ target }) => {
    if (target instanceof HTMLLinkElement && target.rel === 'stylesheet') failed.add(target);
  },
  true,
);

/**
 * Fetches a part of the app that has style sheets of its own. The bundler's loader takes a sheet that failed for one that is there,
 * so that a second attempt would show the part without its looks: here it is asked for again. Rejects when anything does not come.
 * @param part `() => import('…')`. What is to happen then stands outside: within, the loader leaves it out when a sheet fails.
 */
export async function fetchPart<Part>(part: () => Promise<Part>): Promise<Part> {
  await Promise.all([...failed].map(askAgain));
  return await part();
}

function askAgain(link: HTMLLinkElement): Promise<void> {
  const again = document.createElement('link');
  again.rel = 'stylesheet';
  again.crossOrigin = link.crossOrigin;
  again.href = link.href;
  return new Promise((resolve, reject) => {
    again.addEventListener('load', () => {
      failed.delete(link);
      link.remove();
      resolve();
    });
    again.addEventListener('error', () => {
      failed.delete(again);
      again.remove();
      reject(new Error(`The style sheet ${link.href} did not come.`));
    });
    document.head.append(again);
  });
}
