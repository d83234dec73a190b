/** The mark in its own colours, the same in both themes. */
export function Mark() {
  return (
    <svg className="mark" width="28" height="28" viewBox="0 0 24 24" aria-hidden="true">
      <rect width="24" height="24" rx="5.5" fill="#0a6e6a" />
      <g transform="translate(1.2 1.47) scale(.9)">
        <path
          fill="none"
          stroke="#fff"
          strokeWidth="2.6"
          d="M5.1 16.5A6.9 6.9 0 0 1 18.9 16.5M3.94 8.44A11.4 11.4 0 0 1 20.06 8.44"
        />
        <circle cx="12" cy="16.5" r="3" fill="#f2b134" />
      </g>
    </svg>
  );
}
