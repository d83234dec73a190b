import type { OfflineWords } from './offline-id.ts';

export const offlineEn: OfflineWords = {
  title: 'Save for offline use',
  how: 'With data saved on this device the search goes on without an internet connection.',
  file: {
    points: { name: 'Internet points', use: 'nearest list, filters and details of each point' },
    outlines: { name: 'Map', use: 'coasts and borders' },
    places: { name: 'Place names', use: 'finding villages, cities and postal codes' },
  },
  saved: 'saved',
  notSaved: (size) => `not yet, ${size}`,
  fetching: (percent) => `fetching, ${percent}`,
  fetchingOne: (name: string) => `Fetching: ${name}.`,
  savedOne: (name: string) => `Saved: ${name}.`,
  percent: (percent) => `${percent}%`,
  asOf: (day) => `Data as of ${day}.`,
  savedOn: (day) => `Last compared with the server on ${day}.`,
  newer: (day, size) => `There are newer data, as of ${day} (${size}).`,
  renew: (size) => `Update, ${size}`,
  saveAll: (size) => `Save all, ${size}`,
  saveRest: (size) => `Save the rest, ${size}`,
  saveOne: (name, size) => `Save ${name}, ${size}`,
  save: 'Save',
  stop: 'Stop',
  stopped: 'Stopped. What was whole stays saved.',
  remove: 'Remove what is saved',
  removed: 'The saved data were removed from this device.',
  allSaved: 'Everything is saved.',
  sparing: 'Your connection is slow or saves data, so nothing is fetched before you ask.',
  sizesUnknown: 'The sizes are known once the server can be reached.',
  cleared: 'Data that were saved here have been removed by the browser. Save them again if you need them.',
  insecure: 'Saving works only at an address that begins with https.',
  trouble: {
    unreachable:
      'The file could not be fetched because the server cannot be reached. Try again when you are connected.',
    damaged:
      'The file was not whole, so it is not used. Save it again when you are connected; until then the server answers.',
    full: 'There is not enough room on this device. Free some of it, then try again. While you are connected the search works.',
    refused:
      'This browser does not allow saving; private windows often do not. While you are connected the search works.',
  },
  install: 'Install the app',
  installHow: 'Titik Internet becomes an app on your home screen, without an app store.',
  installApple: 'On iPhone and iPad: tap Share, then Add to Home Screen.',
};
