/** How underdeveloped regencies are outlined on the map, as a key. */
export function UnderdevelopedKey() {
  return (
    <svg className="udk" width="22" height="14" viewBox="0 0 22 14" aria-hidden="true">
      <rect x="1.5" y="1.5" width="19" height="11" rx="1.5" className="udk-r" />
    </svg>
  );
}
