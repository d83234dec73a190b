/** `Malaka` for `Kabupaten Malaka`, as a table has room for; a city keeps its title. */
export function shortRegency(name: string): string {
  return name.replace(/^(Kabupaten|Kab\.)\s+/, '');
}
