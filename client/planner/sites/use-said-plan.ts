import { useEffect, useRef } from 'react';
import { number } from '../../../shared/text-format.ts';
import { announce } from '../../announce.ts';
import { peopleInWords, percentProved } from '../../words/plan-format.ts';
import { usePlanWords } from '../../words/use-plan-words.ts';
import type { SitePlanning } from './use-site-plan.ts';

/** Says to people who listen that a plan has come, and when the proof of how good it is has become sharper. */
export function useSaidPlan({ plan, isOld }: SitePlanning): void {
  const { language, words } = usePlanWords();
  const last = useRef<string | null>(null);
  useEffect(
    function sayPlan() {
      if (plan === null || isOld) return;
      const { sites, certificate, before, after } = plan;
      const order = `${plan.radius} ${plan.region} ${sites.map(({ code }) => code).join(' ')}`;
      const sentence = certificate.optimal
        ? words.sites.certificate.optimal
        : words.sites.certificate.atLeast(percentProved(certificate.share, language));
      if (last.current === order) {
        if (certificate.method !== 'marginal') announce(words.sites.tightened(sentence));
      } else {
        const gain = `+${peopleInWords(after.population - before.population, language)}`;
        announce(words.sites.cameOut(number(sites.length, language), gain));
      }
      last.current = order;
    },
    [plan, isOld, language, words],
  );
}
