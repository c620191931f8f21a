import { article, type ChallengeRule, FEW, shown } from './wall.ts';

/** Words that speak to whoever is before the browser, as no publisher's page of a few words does in its title. */
const TO_THE_VISITOR =
  /enable JavaScript and cookies to continue|(?:verify|confirm|check(?:ing)?|make sure|making sure) (?:that )?you(?: a|'|&#39;|’)re (?:a |not a )?(?:human|ro?bot)|checking your browser before|checking if the site connection is secure|unusual (?:traffic|activity) from your (?:computer )?(?:network|IP)|complete the (?:security check|captcha) (?:to|below)|pardon our interruption|you have been blocked/i;

/** Walls known by what they say alone. */
export const NAMELESS_WALLS: readonly ChallengeRule[] = [
  {
    id: 'generic/widget',
    wall: null,
    because: 'A page of few words that is nothing but a CAPTCHA and a sentence that asks to solve it.',
    body: [/\b(?:g-recaptcha|h-captcha|cf-turnstile|frc-captcha|mtcaptcha)\b/, TO_THE_VISITOR],
    words: FEW,
    examples: [
      shown(200, '<p>Please verify you are human.</p><div class="h-captcha" data-sitekey="1"></div>'),
    ],
    counterexamples: [
      shown(200, '<h1>Contact us</h1><form><label>Message</label><div class="g-recaptcha"></div></form>'),
    ],
  },
  {
    id: 'generic/title',
    wall: null,
    because:
      'The title of a page that only holds the visitor up, over hardly a word: publishers give their documents no such titles.',
    body: [
      /<title[^>]{0,60}>\s{0,9}(?:just a moment|one moment|un instant|nur einen moment|even geduld|un momento|attention required|checking your browser|(?:browser|security|robot|bot|human) (?:check|verification)\b|(?:please )?verify(?:ing)? (?:that )?you(?:'re| are) (?:a )?human|are you (?:a )?(?:human|robot)|pardon our interruption|ddos[- ]protection|request (?:unsuccessful|rejected))/i,
    ],
    words: FEW,
    examples: [
      shown(200, '<title>Just a moment...</title><p>Enable JavaScript and cookies to continue</p>'),
      shown(200, '<title>Pardon Our Interruption</title><p>Something about your browser made us think.</p>'),
      shown(200, '<title>Security Check</title><p>Complete it to go on to the site.</p>'),
    ],
    counterexamples: [
      shown(200, article('<title>Just a moment: the minister pauses</title>', 'The minister paused.')),
      shown(200, '<title>Security checks at ports</title><p>They begin in May.</p>'),
    ],
  },
  {
    id: 'generic/words',
    wall: null,
    because:
      'With an error status, or with a script and hardly a word, such a sentence is addressed to the visitor; in an article it is told about.',
    body: [TO_THE_VISITOR, /<noscript\b|http-equiv=["']?refresh|<meta[^>]{0,80}noindex/i],
    words: FEW,
    examples: [
      shown(200, '<noscript>Enable JavaScript and cookies to continue</noscript><script>go()</script>'),
      shown(202, '<meta name="robots" content="noindex"><p>Checking your browser before you enter</p>'),
    ],
    counterexamples: [
      shown(
        200,
        '<article><h1>Captchas</h1><p>Passengers were asked to confirm that you are human.</p></article>',
      ),
      shown(
        200,
        article(
          '<noscript>Enable JavaScript</noscript>',
          'Sites that ask "verify you are human" lock out blind readers.',
        ),
      ),
    ],
  },
  {
    id: 'generic/refused',
    wall: null,
    because: 'The same sentences with the status of a refusal need no further mark.',
    statuses: [401, 403, 405, 406, 418, 429, 503],
    body: [
      new RegExp(`${TO_THE_VISITOR.source}|\\bcaptcha\\b|<title>\\s?(?:Access Denied|Request blocked)`, 'i'),
    ],
    words: FEW,
    examples: [
      shown(403, '<title>Access Denied</title><p>Your request looks automated.</p>'),
      shown(429, '<p>Our systems have detected unusual traffic from your network.</p>'),
      shown(403, '<form><img src="/captcha.png"></form>'),
    ],
    counterexamples: [
      shown(403, '<title>Forbidden</title><p>This page is for members.</p>'),
      shown(503, '<title>Maintenance</title><p>We will be back at 6pm.</p>'),
      shown(200, '<title>Access denied</title><p>How the committee was refused entry to the site.</p>'),
    ],
  },
];
