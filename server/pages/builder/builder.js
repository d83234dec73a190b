// Makes the builder answer at once: what changes in its form is asked of the same page, whose parts are laid in place of the old.
// Without this script the button at the end of the form does it.
const main = document.getElementById('isi');
const form = document.getElementById('pembuat');
const search = document.getElementById('cari');
const news = document.getElementById('kabar');
/** How long a person who types is left alone, in milliseconds. */
const PATIENCE = 300;
const SETTLED = ['cari', 'title', 'width', 'height', 'accent'];

let asking = null;
let waiting = 0;

document.getElementById('terapkan').parentElement.hidden = true;
document.getElementById('ke-kode').hidden = false;
showButtons();

main.addEventListener('input', ({ target }) => {
  if (target.form !== form || !SETTLED.includes(target.name)) return;
  clearTimeout(waiting);
  waiting = setTimeout(() => void show(stated()), PATIENCE);
});

main.addEventListener('change', ({ target }) => {
  if (target.form === form && !SETTLED.includes(target.name)) void show(stated());
});

form.addEventListener('submit', (event) => {
  event.preventDefault();
  void show(stated());
});

main.addEventListener('click', (event) => {
  const { target } = event;
  const choice = target.closest('[data-choice]');
  if (choice && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
    event.preventDefault();
    // What is pressed goes away with the old parts.
    search.value = '';
    search.focus();
    void show(choice.href);
  }
  const button = target.closest('[data-copies]');
  if (button) void copy(button);
  const colour = target.closest('[data-colour]');
  if (colour) {
    document.getElementById('accent').value = colour.dataset.colour;
    void show(stated());
  }
});

/** The address of what the form says. */
function stated() {
  return `${form.getAttribute('action')}?${new URLSearchParams(new FormData(form))}`;
}

async function show(address) {
  clearTimeout(waiting);
  if (asking) asking.abort();
  const own = new AbortController();
  asking = own;
  main.classList.add('is-busy');
  try {
    const response = await fetch(address, { signal: own.signal, headers: { Accept: 'text/html' } });
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    if (!page.getElementById('isi')) throw new Error(String(response.status));
    lay(page);
  } catch (error) {
    if (error.name !== 'AbortError') news.textContent = main.dataset.searchFailed;
  } finally {
    if (asking === own) {
      asking = null;
      main.classList.remove('is-busy');
    }
  }
}

/** What a person is in keeps its place; everything else is as the page says. */
function lay(page) {
  for (const part of document.querySelectorAll('[data-part]')) {
    const next = page.getElementById(part.id);
    if (part.contains(document.activeElement) || isSame(part, next)) continue;
    part.textContent = '';
    part.append(...next.childNodes);
  }
  history.replaceState(null, '', page.getElementById('isi').dataset.path);
  form.className = page.getElementById('pembuat').className;
  document.getElementById('title').placeholder = page.getElementById('title').placeholder;
  document.querySelector('.bar nav a').href = page.querySelector('.bar nav a').href;
  layFrame(page.getElementById('pratinjau'));
  showButtons();
  const none = document.querySelector('#ditemukan .none');
  const count = document.querySelectorAll('.found li').length;
  news.textContent = none ? none.textContent : count > 0 ? `${count} ${main.dataset.found}` : '';
}

/** A list that a person has changed looks the same in its text. */
function isSame(part, next) {
  const [list, other] = [part, next].map((one) => one.querySelector('select'));
  return part.innerHTML === next.innerHTML && list?.value === other?.value;
}

/** Another address is another frame: the old one would leave a step in the history of the page. */
function layFrame(next) {
  const frame = document.getElementById('pratinjau');
  frame.height = next.height;
  if (frame.getAttribute('src') !== next.getAttribute('src')) frame.replaceWith(document.importNode(next, false));
}

/** Buttons that nothing would happen at without script. */
function showButtons() {
  for (const button of document.querySelectorAll('[data-copies], [data-colour]')) button.hidden = false;
}

async function copy(button) {
  const text = document.getElementById(button.dataset.copies);
  const label = button.querySelector('span');
  if (!label.dataset.usual) label.dataset.usual = label.textContent;
  const done = await copied(text);
  news.textContent = done ? main.dataset.copied : main.dataset.copyFailed;
  if (!done) return;
  label.textContent = main.dataset.copied;
  button.classList.add('copied');
  setTimeout(() => {
    label.textContent = label.dataset.usual;
    button.classList.remove('copied');
  }, 2500);
}

/** The text is selected either way, so that a person can copy it by hand. */
async function copied(text) {
  text.focus();
  text.select();
  try {
    await navigator.clipboard.writeText(text.value);
    return true;
  } catch {
    return document.execCommand('copy');
  }
}
