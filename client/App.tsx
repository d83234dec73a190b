import { useEffect, useMemo } from 'react';
import { LANGUAGES } from '../shared/language.ts';
import { isScreen } from '../shared/screens.ts';
import { Planner } from './panels/Planner.tsx';
import { Screens } from './panels/Screens.tsx';
import { Unkept } from './panels/Unkept.tsx';
import { remembered } from './remembered.ts';
import { NavigationContext, useNavigation } from './use-view.ts';
import { LanguageContext } from './words/use-words.ts';

/** The page: its address, its language, and the screen these name. */
export function App() {
  const navigation = useNavigation();
  const { view, go } = navigation;
  const own = useMemo(() => LANGUAGES.find((language) => language === remembered('language')) ?? 'id', []);
  const language = view.language ?? own;
  // The service worker answers with the app where there is neither a connection nor a copy of the page that was asked for.
  const isOurs = useMemo(() => isScreen(location.pathname), []);
  const isPlanner = view.screen.name === 'plan' || view.screen.name === 'report';

  useEffect(
    function stateLanguage() {
      document.documentElement.lang = language;
      // In the address too, so that a link shows others what this person sees.
      if (isOurs && view.language === null && language !== 'id') go({ language }, { replace: true });
    },
    [isOurs, language, view.language, go],
  );

  return (
    <LanguageContext value={language}>
      <NavigationContext value={navigation}>
        {!isOurs ? <Unkept /> : isPlanner ? <Planner /> : <Screens />}
      </NavigationContext>
    </LanguageContext>
  );
}
