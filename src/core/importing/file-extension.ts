/** Lower-case extension of a file name, without the full stop; "" when there is none ("notes", "2024.04.29", ".profile"). */
export function fileExtension(name: string): string {
  const extension = /[^.]\.([A-Za-z][A-Za-z0-9]{0,11})$/u.exec(name)?.[1] ?? '';
  return extension.toLowerCase();
}
