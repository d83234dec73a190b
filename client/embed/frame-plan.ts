/** The row under the pointer and its area on the map are shown together. */
export function startPlan(): void {
  document.addEventListener('pointerover', ({ target }) => {
    const code = target instanceof Element ? target.closest('[data-code]')?.getAttribute('data-code') : null;
    for (const hot of document.querySelectorAll('.is-hot')) hot.classList.remove('is-hot');
    if (!code) return;
    for (const one of document.querySelectorAll(`[data-code="${CSS.escape(code)}"]`)) one.classList.add('is-hot');
  });
}
