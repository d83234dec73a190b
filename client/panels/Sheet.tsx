import { type CSSProperties, type MouseEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import { Icon } from '../icons/Icon.tsx';
import { useWords } from '../words/use-words.ts';

interface SheetProps {
  readonly title: string;
  /** What opened it: on wide screens the sheet hangs below it, and the focus returns to it. */
  readonly anchor: HTMLElement;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly footer?: ReactNode;
}

/** A menu over the page: from below on a phone, under its chip on a wide screen. Escape and a tap beside it close it. */
export function Sheet({ title, anchor, onClose, children, footer }: SheetProps) {
  const { words } = useWords();
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);

  useEffect(
    function showSheet() {
      const sheet = dialog.current;
      // Safari 14 has no modal dialogs: there the sheet lies open above the page.
      if (typeof sheet?.showModal === 'function') sheet.showModal();
      else sheet?.setAttribute('open', '');
      const choice = sheet?.querySelector<HTMLElement>('input:checked') ?? sheet?.querySelector('input');
      choice?.focus({ preventScroll: true });
      return function returnFocus() {
        anchor.focus();
      };
    },
    [anchor],
  );

  const beside = (event: MouseEvent<HTMLDialogElement>) => {
    if (event.target === dialog.current) onClose();
  };
  const { left, bottom } = anchor.getBoundingClientRect();
  const style = { '--left': `${Math.max(8, left)}px`, '--top': `${bottom + 4}px` } as CSSProperties;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes it, by the dialog itself
    <dialog
      ref={dialog}
      className="sheet"
      style={style}
      aria-labelledby={titleId}
      onClick={beside}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className="sheet-body">
        <div className="sheet-head">
          <h2 id={titleId}>{title}</h2>
          <button type="button" className="icon-btn" aria-label={words.close} onClick={onClose}>
            <Icon name="close" />
          </button>
        </div>
        <div className="sheet-choices">{children}</div>
        {footer && <div className="sheet-foot">{footer}</div>}
      </div>
    </dialog>
  );
}
