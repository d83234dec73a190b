/** Hands a file to the person, as a link with `download` would. */
export function saveFile(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser has begun to read it by the next task.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
