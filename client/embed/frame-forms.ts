import { visit } from './frame-visit.ts';

/** What a form would send. */
export function sentBy(form: HTMLFormElement): URLSearchParams {
  const sent = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') sent.append(name, value);
  return sent;
}

/** Links and forms of the frame show their page in place; in a sandbox without forms nothing else would. */
export function startForms(): void {
  document.addEventListener('click', (event) => {
    const { target } = event;
    if (!(target instanceof Element)) return;
    closeMenus(target.closest('details.menu'));
    const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    const link = target.closest('a');
    if (link && isPlain && isOurs(link)) {
      event.preventDefault();
      void visit(link.href);
    }
    const button = target.closest('button');
    if (button?.type === 'submit' && button.form) {
      event.preventDefault();
      submit(button.form);
    }
  });
  document.addEventListener('submit', (event) => {
    event.preventDefault();
    if (event.target instanceof HTMLFormElement) submit(event.target);
  });
  document.addEventListener('change', ({ target }) => {
    const form = target instanceof HTMLInputElement ? target.form : null;
    if (form?.classList.contains('menu-box')) submit(form);
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    const open = document.querySelector('details.menu[open]');
    closeMenus(null);
    open?.querySelector('summary')?.focus();
  });
}

/** Shows what a form asks for, unless its field says what is shown already. */
export function submit(form: HTMLFormElement): void {
  const field = form.querySelector<HTMLInputElement>('input[name="q"]');
  if (field && (field.value.trim() === '' || field.value === field.defaultValue)) field.focus();
  else void visit(sentBy(form));
}

function isOurs({ target, host, pathname }: HTMLAnchorElement): boolean {
  return target === '' && host === location.host && pathname === location.pathname;
}

function closeMenus(except: Element | null): void {
  for (const menu of document.querySelectorAll('details.menu[open]')) if (menu !== except) menu.removeAttribute('open');
}
