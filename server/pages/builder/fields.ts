import { type Html, html } from '../html.ts';

/** One of several that belong together; `labels` in the order of `values`. */
interface Choices<Value extends string> {
  readonly name: string;
  readonly title: string;
  readonly values: readonly Value[];
  readonly labels: Readonly<Record<Value, string>>;
}

/** One of a few, side by side. */
export function segments<Value extends string>({ name, title, values, labels }: Choices<Value>, chosen: Value): Html {
  return html`<fieldset class="seg"><legend>${title}</legend><div>${values.map(
    (value) =>
      html`<label><input type="radio" name="${name}" value="${value}"${value === chosen ? html` checked` : ''}><span>${labels[value]}</span></label>`,
  )}</div></fieldset>
`;
}

/** Any number of several, as chips. */
export function chips<Value extends string>(
  { name, title, values, labels }: Choices<Value>,
  chosen: readonly Value[],
): Html {
  return html`<fieldset class="many"><legend>${title}</legend><div>${values.map(
    (value) =>
      html`<label><input type="checkbox" name="${name}" value="${value}"${chosen.includes(value) ? html` checked` : ''}><span>${labels[value]}</span></label>`,
  )}</div></fieldset>
`;
}

/** On or off. A box that is off sends nothing; that the lists of regions are sent tells that it was there. */
export function toggle(name: string, label: string, isOn: boolean): Html {
  return html`<div class="toggle"><label><input type="checkbox" name="${name}" value="on"${isOn ? html` checked` : ''}> ${label}</label></div>`;
}

/** A field below its label; `control` bears the id. */
export function labelled(id: string, label: string, control: Html, how = ''): Html {
  return html`<p class="labelled"><label for="${id}">${label}</label>${control}${how === '' ? '' : html`<small id="${id}-how">${how}</small>`}</p>`;
}

export function select(
  id: string,
  options: readonly { readonly value: string; readonly label: string }[],
  chosen: string,
): Html {
  return html`<select id="${id}" name="${id}">${options.map(
    ({ value, label }) => html`<option value="${value}"${value === chosen ? html` selected` : ''}>${label}</option>`,
  )}</select>`;
}

export function hidden(name: string, value: string | null): Html | '' {
  return value === null || value === '' ? '' : html`<input type="hidden" name="${name}" value="${value}">`;
}
