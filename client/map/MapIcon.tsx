/** The three signs of the map's buttons, drawn on a square of 24. */
const SIGNS = {
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  location: 'M12 18.5a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM12 2v3.5M12 18.5V22M2 12h3.5M18.5 12H22',
} as const;

export function MapIcon({ sign }: { readonly sign: keyof typeof SIGNS }) {
  return (
    <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true" focusable="false">
      <path
        fill="none"
        stroke="currentColor"
        strokeWidth="1.75"
        strokeLinecap="round"
        strokeLinejoin="round"
        d={SIGNS[sign]}
      />
      {sign === 'location' && <circle fill="currentColor" cx="12" cy="12" r="2.25" />}
    </svg>
  );
}
