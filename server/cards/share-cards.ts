import type { Language } from '../../shared/language.ts';
import { longPlace, regencyName, unbroken, villageName } from '../../shared/place-names.ts';
import type { Region } from '../../shared/regions.ts';
import { SAID } from '../../shared/said.ts';
import { number } from '../../shared/text-format.ts';
import { countryShapes } from '../country-picture.ts';
import type { Db } from '../db/connect.ts';
import { keepLast } from '../keep-last.ts';
import { type AccessPointRow, getPoint } from '../queries/access-points.ts';
import { listPositions } from '../queries/point-positions.ts';
import type { Published } from '../queries/published.ts';
import { getRegion } from '../queries/regions.ts';
import type { Card, CardMap, CountryShapes } from './card.ts';
import { createCardOutlines } from './card-outlines.ts';
import { createCardPainter, type PainterOptions } from './card-painter.ts';
import { CARD_WORDS } from './card-words.ts';

/** So many pictures are kept, of some 60 kB each. */
const KEPT = 64;

/** What a card is of. */
export interface CardSubject {
  readonly kind: 'point' | 'region' | 'site';
  /** The id of a point or the code of a region; empty for the site. */
  readonly id: string;
  readonly language: Language;
}

/** Pictures that a chat program shows beside a link, as PNG. */
export interface ShareCards {
  /**
   * Gives null when there is no such point or region.
   * @throws Failure 503 when too many are being drawn.
   */
  readonly draw: (db: Db, published: Published, subject: CardSubject) => Promise<Uint8Array | null>;
  readonly close: () => Promise<void>;
}

export function createShareCards(options: PainterOptions = {}): ShareCards {
  const painter = createCardPainter(options);
  const outlines = createCardOutlines();
  const kept = keepLast<Promise<Uint8Array | null>>(KEPT);

  return {
    close: painter.close,
    draw(db, published, subject) {
      const key = JSON.stringify([published.id, published.version, subject]);
      const known = kept.get(key);
      if (known) return known;
      // Who asks while it is drawn waits for the same picture.
      const drawing = describe(db, published, subject).then((card) => card && painter.paint(card));
      kept.set(key, drawing);
      const forget = () => kept.drop(key);
      drawing.then((png) => png ?? forget(), forget);
      return drawing;
    },
  };

  async function describe(db: Db, published: Published, { kind, id, language }: CardSubject): Promise<Card | null> {
    const notice = published.kind === 'simulated' ? SAID[language].simulated : null;
    if (kind === 'site') return siteCard(await countryShapes(db, published), language, notice);
    if (kind === 'point') {
      const point = await getPoint(db, published, id);
      if (!point) return null;
      const map = await mapOf(db, published, { code: point.regencyCode, focus: [point.lon, point.lat] });
      return { ...pointCard(point, language), notice, map };
    }
    const region = await getRegion(db, published, id);
    if (!region) return null;
    const isSmall = region.level === 'district' || region.level === 'village';
    const code = isSmall ? id.slice(0, 5) : id;
    const map = await mapOf(db, published, { code, focus: isSmall ? [region.lon, region.lat] : null });
    return { ...regionCard(region, language), notice, map };
  }

  async function mapOf(
    db: Db,
    published: Published,
    { code, focus }: { readonly code: string; readonly focus: CardMap['focus'] },
  ): Promise<CardMap | null> {
    const level = code.length === 2 ? 'province' : 'regency';
    const [found, points] = await Promise.all([
      outlines.find(db, published, { code, level }),
      listPositions(db, published, code),
    ]);
    return found && { ...found, points, focus };
  }
}

function siteCard(country: CountryShapes, language: Language, notice: string | null): Card {
  const { heading, what } = CARD_WORDS[language];
  return { kicker: '', title: heading, lines: [what], figure: null, notice, map: null, country };
}

type Texts = Omit<Card, 'notice' | 'map'>;

/** Without its status: a chat program keeps the picture for weeks. */
function pointCard(point: AccessPointRow, language: Language): Texts {
  return {
    kicker: `${CARD_WORDS[language].point} · ${SAID[language].category[point.category]}`,
    title: point.name,
    lines: [unbroken(longPlace(point))],
    figure: null,
  };
}

function regionCard(region: Region, language: Language): Texts {
  const words = CARD_WORDS[language];
  const name = region.level === 'village' ? villageName(region.code, region.name) : regencyName(region.name);
  return {
    kicker: words.region,
    title: region.level === 'district' ? `Kec. ${region.name}` : name,
    lines: [
      unbroken(region.context),
      ...(region.points === 0
        ? [words.none]
        : [words.active(number(region.activePoints, language), number(region.villages, language))]),
    ].filter((line) => line !== ''),
    figure: region.points === 0 ? null : { value: number(region.points, language), what: words.points(region.points) },
  };
}
