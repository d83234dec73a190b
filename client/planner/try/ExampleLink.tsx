import { usePlanWords } from '../../words/use-plan-words.ts';
import { saveFile } from '../save-file.ts';
import { exampleCsv } from './trial-csv.ts';

/** An example of a file to begin with. */
export function ExampleLink() {
  const { language, words } = usePlanWords();
  const save = () =>
    saveFile(new Blob([exampleCsv(words, language)], { type: 'text/csv;charset=utf-8' }), words.tryOut.exampleFile);
  return (
    <button type="button" className="link" onClick={save}>
      {words.tryOut.example}
    </button>
  );
}
