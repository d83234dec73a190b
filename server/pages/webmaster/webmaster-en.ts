import type { WebmasterWords } from './webmaster-words.ts';

/** The page for webmasters in English. Text between grave accents is code. */
export const webmasterEn: WebmasterWords = {
  title: 'For webmasters',
  description:
    'How to show free internet points on the site of a local government, a newspaper or a school: HTML, WordPress, Joomla and React.',
  intro:
    'The site of a local government, a newspaper or a school can show the free internet points of its own region. No registration, no key, no cost.',
  contents: 'On this page',
  simulated:
    'Simulated data, not official locations. The frame on your site says so too, until the official list is published.',
  closed: 'Those who run this service have turned embedding on other sites off. Links and QR codes can still be used.',
  limited: (origins) => `Those who run this service allow embedding on these sites only: ${origins}.`,
  builder: 'Make the code for your site',
  start: 'Start',
  steps: [
    'Open the builder and choose region, view and colour.',
    'Copy the code: a frame, a web component, a link or a QR code.',
    'Paste it into your site, save, and open the page.',
  ],
  which: 'Which one?',
  ways: [
    ['Frame (`iframe`)', 'works on almost every site, without script. Its height is fixed.'],
    ['Web component', 'its height follows the content, CSS sets its colours. Your site has to accept scripts.'],
    ['The address alone', 'for WordPress and other systems that know oEmbed: paste it on a line of its own.'],
    ['QR code', 'for notice boards and letters.'],
  ],
  html: 'Plain HTML',
  htmlFrame: 'A frame, with a link inside for browsers that show no frames:',
  htmlComponent:
    'The web component. Its script is needed once a page; there may be several components. Until the script runs, the link inside is seen:',
  wordpress: 'WordPress',
  wordpressBlock:
    'In the editor, add a “Custom HTML” block and paste the code of the frame. Visitors can use their location.',
  wordpressAddress:
    'Or paste the address of any page of this site on a line of its own; WordPress shows the frame. It then restricts the frame, so the location button does not work, but searching does:',
  wordpressTrust:
    'For addresses that are pasted to become whole frames, with location, register this service in `functions.php` of your theme:',
  joomla: 'Joomla',
  joomlaSteps: [
    'Open System → Global Configuration → Text Filters. For your group choose “No Filtering”, or allow `iframe`.',
    'With the TinyMCE editor, remove `iframe` from “Prohibited Elements” in the settings of that plugin.',
    'Make a “Custom” module (or an article), press “Toggle Editor”, paste the code of the frame, and save.',
  ],
  react: 'React',
  reactFrame: 'As a frame:',
  reactComponent: 'As a web component, with its type for TypeScript:',
  options: 'Options',
  optionsIntro:
    'Options stand in the address of the frame, or are attributes of the component. What is not understood is told inside the frame, and the default takes its place.',
  option: 'Option',
  accepts: 'Takes',
  usual: 'default',
  about: {
    screen: 'nearest points, or the coverage map',
    region: 'the frame keeps to this region',
    point: 'the point it opens on',
    view: 'layout',
    theme: 'light, dark, or as the device',
    accent: 'colour of buttons, links and points',
    search: 'search field',
    filters: 'filters',
    lang: 'language',
    q: 'a search to begin with',
    lat: 'latitude of the place it begins with',
    lon: 'longitude of the place it begins with',
    tempat: 'name of the place it begins with',
    radius: 'farthest distance in metres',
    category: 'kind of place',
    technology: 'connection',
    status: 'status',
    limit: 'length of the list',
  },
  style: 'Style of the component',
  styleIntro:
    'The component takes these CSS properties from the style sheet of your site. The frame itself is reached by `::part(frame)`.',
  property: 'Property',
  meaning: 'Meaning',
  properties: [
    ['--titik-internet-height', 'height until the content is known, and of a map; 592px by default'],
    ['--titik-internet-min-height', 'least height'],
    ['--titik-internet-max-height', 'greatest height; beyond it the frame scrolls inside'],
    ['--titik-internet-border', 'border, such as 1px solid #ccc'],
    ['--titik-internet-radius', 'rounding of the corners; 12px by default'],
    ['--titik-internet-background', 'background until the frame has loaded'],
    ['--titik-internet-accent', 'accent colour, such as #1f2f5c'],
  ],
  oembed: 'oEmbed',
  oembedText:
    'Systems that know oEmbed turn the addresses of the start page, lists, points, regions and the planner into frames. Answers are JSON or XML (`format=xml`); `maxwidth` and `maxheight` are kept to. Each page points here in its head.',
  policy: 'The security policy of your site',
  policyText:
    'If your site sends a Content-Security-Policy header, add this address. The second line is for the web component only:',
  permission:
    'If your site sends a Permissions-Policy header, allow location for the frame; without it the button “Use my location” does nothing:',
  privacy: 'What is kept and what is not',
  private: [
    'No cookies, no tracking, and the frame keeps nothing in the browser of a visitor.',
    'Nothing is fetched from any site but this service.',
    'A visitor is asked for their location only when they press its button. It is used to measure distances and is not recorded.',
    'Component and frame tell each other the height of the content and nothing else. Your page is not read.',
  ],
  counted:
    'This service records the origin of sites that load the frame (such as https://kota.go.id), not the page and not its visitors.',
  notCounted: 'This service does not record which sites load the frame.',
  trouble: 'When it does not show',
  troubles: [
    [
      'The frame is empty',
      'the policy of your site holds it back: see the line `frame-src` above. Make sure the address is https.',
    ],
    [
      'Location does not work',
      'look for `allow="geolocation"` on the frame, https on your site, and Permissions-Policy.',
    ],
    ['The code is gone after saving', 'the editor removed `iframe`: use an HTML block, or paste the address alone.'],
    ['The frame is cut off', 'give it a greater height, or use the web component.'],
  ],
};
