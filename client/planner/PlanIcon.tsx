const PATHS = {
  link: 'M6.8 9.2a2.7 2.7 0 0 0 3.9 0l2-2a2.75 2.75 0 1 0-3.9-3.9l-.8.8M9.2 6.8a2.7 2.7 0 0 0-3.9 0l-2 2a2.75 2.75 0 1 0 3.9 3.9l.8-.8',
  check: 'M3 8.5l3.5 3.5L13 4.5',
  download: 'M8 2v8M4.5 7 8 10.5 11.5 7M3 13.5h10',
  print: 'M4.5 6V2.5h7V6M4.5 11.5H2.5V6h11v5.5h-2M4.5 9.5h7v4h-7z',
  plus: 'M8 3v10M3 8h10',
  minus: 'M3 8h10',
  close: 'M4 4l8 8M12 4l-8 8',
  search: 'M7 2.8a4.2 4.2 0 1 0 0 8.4a4.2 4.2 0 0 0 0-8.4M10.2 10.2 13.5 13.5',
  pin: 'M5 2.5h6M6 2.5v4L4 9h8l-2-2.5v-4M8 9v4.5',
  exclude: 'M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 0 0 0-11M4.2 4.2l7.6 7.6',
  file: 'M4 2h5l3 3v9H4zM9 2v3h3',
  lock: 'M4 7h8v6.5H4zM5.5 7V5a2.5 2.5 0 0 1 5 0v2',
  back: 'M10 3 5 8l5 5',
  menu: 'M2.5 4.5h11M2.5 8h11M2.5 11.5h11',
} as const;

/** A symbol of the planner's controls beside a word that says the same; hidden from screen readers. */
export function PlanIcon({ name, size = 16 }: { readonly name: keyof typeof PATHS; readonly size?: number }) {
  return (
    <svg className="i" viewBox="0 0 16 16" width={size} height={size} aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
