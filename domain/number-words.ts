import type { Locale } from "./locale.ts";

/**
 * The value of a number that is written as a word, as far as press offices write them: small ones, tens, round hundreds.
 *
 * @param word - in lower case
 */
export function valueOfWord(word: string, locale: Locale): number | undefined {
  const known = words[locale].get(word);
  if (known !== undefined || locale === "en" || locale === "fr") return known;
  return locale === "ar" ? withoutPrefix(word) : multiple(word);
}

/** The value of a word that means a number and nothing else: its absence from a translation is worth a look. */
export function plainValueOfWord(word: string, locale: Locale): number | undefined {
  const value = locale === "ar" || ambiguous.has(word) ? undefined : words[locale].get(word);
  return value !== undefined && value > 2 && value < 100 ? value : undefined;
}

/** "neuf" is also new; ordinals and fractions name a place or a part. */
const ambiguous: ReadonlySet<string> = new Set(
  "neuf second seconde third fourth quarter tiers quart dritte dritten drittel viertel hundred cent hundert".split(" "),
);

const german = pairs(`
  eins:1 zwei:2 beide:2 beiden:2 zweimal:2 drei:3 dreimal:3 vier:4 fünf:5 sechs:6 sieben:7 acht:8 neun:9 zehn:10 elf:11 zwölf:12
  dreizehn:13 vierzehn:14 fünfzehn:15 sechzehn:16 siebzehn:17 achtzehn:18 neunzehn:19 zwanzig:20 dreißig:30 vierzig:40
  fünfzig:50 sechzig:60 siebzig:70 achtzig:80 neunzig:90 hundert:100 einhundert:100 zweihundert:200 dreihundert:300 tausend:1000
  erste:1 ersten:1 zweite:2 zweiten:2 dritte:3 dritten:3 vierte:4 vierten:4 fünfte:5 fünften:5 sechste:6 siebte:7 siebten:7 achte:8
  achten:8 neunte:9 neunten:9 zehnte:10 zehnten:10 mittag:12 mittags:12 mitternacht:24 dutzend:12
`);
for (const [ten, tens] of readPairs(
  "zwanzig:20 dreißig:30 vierzig:40 fünfzig:50 sechzig:60 siebzig:70 achtzig:80 neunzig:90",
)) {
  for (const [one, ones] of readPairs("ein:1 zwei:2 drei:3 vier:4 fünf:5 sechs:6 sieben:7 acht:8 neun:9")) {
    german.set(`${one}und${ten}`, tens + ones);
  }
}

const english = pairs(`
  one:1 once:1 two:2 both:2 twice:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 eleven:11 twelve:12 thirteen:13 fourteen:14
  fifteen:15 sixteen:16 seventeen:17 eighteen:18 nineteen:19 twenty:20 thirty:30 forty:40 fifty:50 sixty:60 seventy:70 eighty:80
  ninety:90 hundred:100 thousand:1000 first:1 second:2 third:3 fourth:4 fifth:5 sixth:6 seventh:7 eighth:8 ninth:9 tenth:10
  noon:12 midday:12 midnight:24 dozen:12
`);
for (const [ten, tens] of readPairs("twenty:20 thirty:30 forty:40 fifty:50 sixty:60 seventy:70 eighty:80 ninety:90")) {
  for (const [one, ones] of readPairs("one:1 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9")) {
    english.set(`${ten}-${one}`, tens + ones);
  }
}

const french = pairs(`
  un:1 une:1 deux:2 trois:3 quatre:4 cinq:5 six:6 sept:7 huit:8 neuf:9 dix:10 onze:11 douze:12 treize:13 quatorze:14 quinze:15 seize:16
  dix-sept:17 dix-huit:18 dix-neuf:19 vingt:20 trente:30 quarante:40 cinquante:50 soixante:60 soixante-dix:70 quatre-vingts:80
  quatre-vingt:80 quatre-vingt-dix:90 cent:100 cents:100 mille:1000 premier:1 première:1 deuxième:2 troisième:3 quatrième:4
  cinquième:5 sixième:6 septième:7 huitième:8 neuvième:9 dixième:10 midi:12 minuit:24 douzaine:12
`);
for (const [ten, tens] of readPairs("vingt:20 trente:30 quarante:40 cinquante:50 soixante:60 quatre-vingt:80")) {
  for (const [one, ones] of readPairs("deux:2 trois:3 quatre:4 cinq:5 six:6 sept:7 huit:8 neuf:9")) {
    french.set(`${ten}-${one}`, tens + ones);
  }
}

const arabic = pairs(`
  واحد:1 واحدة:1 مرة:1 اثنان:2 اثنين:2 اثنتان:2 اثنتين:2 مرتين:2 كلا:2 ثلاث:3 ثلاثة:3 أربع:4 أربعة:4 خمس:5 خمسة:5 ست:6 ستة:6 سبع:7
  سبعة:7 ثمان:8 ثماني:8 ثمانية:8 تسع:9 تسعة:9 عشر:10 عشرة:10 عشرون:20 عشرين:20 ثلاثون:30 ثلاثين:30 أربعون:40 أربعين:40
  خمسون:50 خمسين:50 ستون:60 ستين:60 سبعون:70 سبعين:70 ثمانون:80 ثمانين:80 تسعون:90 تسعين:90 مئة:100 مائة:100 مئتان:200
  مئتين:200 مائتين:200 ألف:1000 ألفا:2000 ألفي:2000 مليونا:2 مليوني:2 مليونين:2 أول:1 أولى:1 ثاني:2 ثانية:2 ثالث:3 ثالثة:3 رابع:4
  رابعة:4 خامس:5 خامسة:5 سادس:6 سادسة:6 سابع:7 سابعة:7 ثامن:8 ثامنة:8 تاسع:9 تاسعة:9 عاشر:10 عاشرة:10 حادي:1 ظهر:12
`);

const words: Record<Locale, ReadonlyMap<string, number>> = {
  de: german,
  "de-simple": german,
  en: english,
  fr: french,
  ar: arabic,
};

/** viertausend, zwölfhundert */
function multiple(word: string): number | undefined {
  const [, times = "", unit = ""] = /^(.+)(hundert|tausend)$/u.exec(word) ?? [];
  const value = german.get(times === "ein" ? "eins" : times);
  return value === undefined ? undefined : value * (unit === "hundert" ? 100 : 1000);
}

/** And, with, for, as, the: they are written together with the number. */
function withoutPrefix(word: string): number | undefined {
  const bare = word.replace(/^[وفبلك]?(?:ال|ل)?/u, "");
  return arabic.get(bare) ?? arabic.get(word.slice(1));
}

function pairs(list: string): Map<string, number> {
  return new Map(readPairs(list));
}

function readPairs(list: string): [word: string, value: number][] {
  return list
    .trim()
    .split(/\s+/u)
    .map((pair) => {
      const [word = "", value] = pair.split(":");
      return [word, Number(value)];
    });
}
