import { peopleText } from '../../../shared/figures.ts';
import { districtName, regencyName, villageName } from '../../../shared/place-names.ts';
import { distance, roundingBeyond } from '../../../shared/text-format.ts';
import { usePlanWords } from '../../words/use-plan-words.ts';
import { useWords } from '../../words/use-words.ts';
import { PlanIcon } from '../PlanIcon.tsx';
import { useVillages } from '../use-villages.ts';

interface VillageSheetProps {
  /** Kemendagri code. */
  readonly village: string;
  /** Metres. */
  readonly radius: number;
  readonly onClose: () => void;
}

/** The village that was chosen from the list, named beside the map it was looked up on. */
export function VillageSheet({ village, radius, onClose }: VillageSheetProps) {
  const { language, words } = usePlanWords();
  const { words: common } = useWords();
  const { answer } = useVillages(village.slice(0, 5));
  if (answer.state !== 'answered') return null;
  const { code, name, population, distance: distances, district, districts } = answer.value;
  const place = code.indexOf(village);
  const within = districts[district[place] ?? 0];
  if (place < 0 || within === undefined) return null;
  const metres = distances[place] ?? Number.POSITIVE_INFINITY;
  const title = villageName(village, name[place] ?? '');
  return (
    <section className="psheet vsheet" aria-label={title}>
      <div className="ph">
        <h2>{title}</h2>
        <button type="button" className="ib" aria-label={common.close} onClick={onClose}>
          <PlanIcon name="close" />
        </button>
      </div>
      <p className="pv">
        {districtName(within.name)}, {regencyName(within.regency)}
      </p>
      <p className="mu">
        {words.villageFacts(
          peopleText(population[place] ?? 0, language),
          Number.isFinite(metres) ? distance(metres, language, roundingBeyond(metres, radius)) : null,
        )}
      </p>
    </section>
  );
}
