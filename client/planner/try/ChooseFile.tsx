import { type ReactNode, useRef } from 'react';

interface ChooseFileProps {
  readonly className: string;
  readonly onChoose: (file: File) => Promise<void>;
  readonly children: ReactNode;
}

/** A button that opens the file dialog. The file is handed over; the browser does not send it. */
export function ChooseFile({ className, onChoose, children }: ChooseFileProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" className={className} onClick={() => input.current?.click()}>
        {children}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".csv,.txt,.tsv,text/csv,text/plain,text/tab-separated-values"
        onChange={(event) => {
          const file = event.currentTarget.files?.item(0);
          if (file) void onChoose(file);
          // So that the same file can be chosen again after it was corrected.
          event.currentTarget.value = '';
        }}
      />
    </>
  );
}
