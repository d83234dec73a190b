import { saidEn } from '../../shared/said-en.ts';
import type { Words } from './id.ts';

export const en = {
  ...saidEn,
  mapRegion: 'Map',
  view: 'View',
  map: 'Map',
  streets: 'Street map',
  back: 'Back',
  close: 'Close',
  done: 'Done',
  retry: 'Try again',

  place: 'Place',
  clear: 'Clear and look for another place',
  cancel: 'Cancel',
  here: (name) => (name ? `Your location, ${name}` : 'Your location'),

  placesFound: (count) => (count === 0 ? 'No matching place.' : `${count} places. Choose with the arrow keys.`),
  placesFailed: 'The place search failed. Check your connection, then press Enter.',
  placesNotSaved:
    'Village names are not saved on this device yet. Type coordinates, or save the offline data when connected.',
  searching: 'Looking for places…',

  chosen: (menu, count) => `${menu} (${count})`,
  clearMenu: 'Clear choice',

  looking: (place) => `Looking around ${place ?? 'you'}…`,
  moreLoading: 'Loading…',
  mapFailed: 'The map could not be loaded. The list is complete without it.',
  listUpdated: (count, nearest) => `${count}. The nearest is ${nearest} away.`,
  rowLabel: (distance, direction) => `${distance} to the ${direction}`,

  ruler: (radius, distance) => `Reach ${radius}, nearest point ${distance}`,

  located: {
    refused: { what: 'Location was refused.', how: 'Type a village or city, or tap the map.' },
    unavailable: {
      what: 'Your location could not be found.',
      how: 'Switch on the location service of your phone and try again, type a place, or tap the map.',
    },
    'timed-out': {
      what: 'Your location has still not been found.',
      how: 'Indoors the satellite signal is weak. Try again outside, type a place, or tap the map.',
    },
    outside: {
      what: 'You are outside Indonesia.',
      how: 'This service only lists points in Indonesia. Type a place in Indonesia, or tap the map.',
    },
    insecure: {
      what: 'This address cannot ask for your location.',
      how: 'Open this page by its https address. Meanwhile, type a place or tap the map.',
    },
  },
  slow: {
    what: 'Still looking for your location.',
    how: 'If your phone asks, allow the location. While you wait you can type a place.',
  },
  found: 'Your location was found.',
  allowHow: 'How to allow location on a phone',
  allowAndroid: [
    'Android: tap the padlock or the settings sign beside the address of the page.',
    'Choose Permissions, then Location, then Allow.',
    'Reload this page, then tap Use my location.',
  ],
  allowApple: [
    'iPhone: open Settings, then Privacy & Security, then Location Services.',
    'Switch it on, then choose your browser and tap While Using the App.',
    'Reload this page, then tap Use my location.',
  ],

  failed: {
    offline: { what: 'You are offline.', how: 'Connect your phone to the internet, then try again.' },
    unreachable: {
      what: 'The server cannot be reached.',
      how: 'The connection may be weak or cut. Wait a moment, then try again.',
    },
    'not-saved': {
      what: 'This part is not saved yet.',
      how: 'You are offline. When you are connected, save the offline data on the About page.',
    },
    busy: { what: 'The service is busy.', how: 'The data are safe. Try again in a moment.' },
    other: { what: 'Something went wrong.', how: 'The fault is ours. Try again, or look for another place.' },
  },

  offline: 'You are offline.',
  gone: 'The server does not answer.',
  savedList: (saved) => `This list was saved on ${saved}.`,
  savedListOf: (saved, asOf) => `This list was saved on ${saved}, data as of ${asOf}.`,
  nothingSaved: 'The list of points is not saved on this device yet.',
  dataRenewed: (asOf) => `New data are saved, as of ${asOf}.`,
  appRenewed: 'A new version of the app is ready.',
  reload: 'Reload',
  details: 'Details',
  saveOffline: 'Save for offline use',
  saveOfflineSize: (size) => `Save for offline use (${size})`,
  savedOffline: 'Works without a connection.',
  notKept: 'This page is not saved yet.',
  notKeptHow: 'You are offline. Connect this device to the internet, or find the nearest point from the saved data.',

  share: 'Share',
  shared: 'Link copied.',
  shareFailed: 'The link could not be copied. Copy it from the address bar.',
  loadingPoint: 'Loading the point…',
  openUntil: (time) => `Open now, closes ${time}`,
  openNow: 'Open now',
  closedUntil: (time) => `Closed now, opens ${time}`,
  closedNow: 'Closed now',
  dayTime: (day, time) => `${day} ${time}`,
  tomorrow: 'tomorrow',
  copy: 'Copy',
  copiedShort: 'Copied',
  copied: 'Coordinates copied.',
  copyFailed: 'The coordinates could not be copied. Press and hold the numbers to copy them.',
} satisfies Words;
