import { TECHNOLOGIES, type Technology } from '../../shared/vocabulary.ts';
import { remembered } from './remembered.ts';
import { type Meanings, meaningIn } from './words.ts';

const MEANINGS: Meanings<Technology> = {
  exact: { fo: 'fibre', rl: 'radio', sat: 'vsat' },
  within: [
    ['vsat,satelit,satellite,hts,ka band,ku band,satria,starlink', 'vsat'],
    [
      'fibre,fiber,fiber optik,fiber optic,fiberoptik,serat optik,ftth,fttx,gpon,metro ethernet,kabel optik,fo,optik',
      'fibre',
    ],
    [
      'radio,radio link,radiolink,wireless,microwave,gelombang mikro,ptp,point to point,wimax,rl,terestrial,terrestrial',
      'radio',
    ],
    ['lainnya,lain lain,other,4g,lte,3g,gsm,seluler,selular,adsl,dsl,kabel tembaga,tembaga,bts', 'other'],
  ],
};

/** The connection that a cell tells: "Satelit (VSAT)", "Fiber Optik", "Radio Link", or the word of the closed list itself. */
export const technologyFromText = remembered((text): Technology | undefined => {
  return TECHNOLOGIES.find((technology) => technology === text.trim().toLowerCase()) ?? meaningIn(text, MEANINGS);
});
