/** Languages whose small words we know well enough to trust them as evidence in a short text. */
export type KnownLanguage = "de" | "en" | "fr" | "ar" | "es" | "it" | "nl" | "pt";

/**
 * The small words of a language, and those that headlines of press offices are made of. Words that two languages share
 * are evidence for neither, see `distinctiveWords`.
 */
const functionWords: Record<KnownLanguage, ReadonlySet<string>> = {
  de: words(`
    der die das den dem des ein eine einen einem einer eines und oder aber nicht kein keine mit für von vom zu zum zur auf
    aus bei beim nach über unter um an am im in ins ist sind war waren wird werden wurde wurden hat haben hatte sich auch
    als wie dass sie er es wir ihr ihre seine unser diese dieser dieses durch gegen ohne zwischen vor seit bis noch nur
    schon mehr sowie heute gestern außenministerin außenminister ministerin treffen besuch reist besucht zusammenarbeit
    erklärung abkommen gemeinsame gespräche regierung unterzeichnen begrüßt kann können soll sollen
    neue neuer neues neuen ihnen dafür dabei diesen jetzt damit sollten hilft gilt beginnt steht alle minister tagt trifft fordert würdigt empfängt verurteilt eröffnet tritt
    botschafter botschafterin botschaft präsident präsidentin konsulat stirbt gestorben verletzt angriff anschlag verhandlungen
    endet eröffnung hilfe unterstützt warnt warnung sturm flut erdbeben opfer geiseln friede waffenruhe grenze sicherheit
    gipfel amtskollegen handel klima pressekonferenz einladung jahrestag menschen länder frauen kinder studierende stipendien
    inseln hafen trauert gratuliert ernennt ernannt gewählt verhängt sanktionen gebühren ausstellung feiert erhält spricht
  `),
  en: words(`
    the a an and or but not of to in on at for from with by is are was were be been has have had will would this that
    these those it its their his her our we they he she who which as than into about after before between during over
    under through against more also new foreign minister ministry ministers statement meeting meets visit visits signs
    sign welcomes agreement calls talks says joint press release announces government information can should if all within first two three four days no hosts condemns receives attends joins travels opens interviews
    ambassador ambassadors embassy consulate dies died aged killed wounded attack attacks begins ends continue
    continues resume resumes enters force treaty signed warns warning aid relief supports urges mourns congratulates thanks
    appoints appointed named elected imposes fees students scholarships storm flood earthquake victims
    hostages freed released peace ceasefire border leaders counterpart trade climate journalists
    invitation opening anniversary people country countries women children help exhibition celebrates speaks
  `),
  fr: words(`
    le la les l un une des du de d et ou mais ne pas au aux en dans sur sous par pour avec sans est sont était ont a été
    être ce cette ces son sa ses leur leurs nous vous ils elle elles il on qui que dont plus aussi comme entre lors depuis
    avant après contre vers ministre ministère étrangères réunion déclaration accord visite rencontre signent conjointe
    gouvernement à sera seront toute tous toutes fin année jour ici lui même aujourd hui peut doit reçoit accueille condamne adhère participe salue
    ambassadeur ambassadrice ambassade président présidente consulat décès mort blessés attaque attentat pourparlers
    discussions ouverture aide soutien soutient avertit alerte tempête inondation séisme victimes otages paix cessez frontière
    sécurité conseil sommet homologue commerce climat journalistes conférence anniversaire pays femmes enfants étudiants
    bourses îles nomme nommé nommée élu élus félicite pleure deuil hommage candidatures ouvert entre vigueur inaugure lance
    annonce invitation appelle remercie reprise exposition célèbre
  `),
  ar: words(`
    في من على إلى عن مع أن إن هذا هذه ذلك التي الذي الذين وقد قد كما بين بعد قبل خلال حول ضد كان كانت يكون لا ما لم لن
    هو هي هم و أو ثم حتى منذ عند كل بعض أي تم وزيرة وزير وزارة الخارجية بيان اجتماع اتفاق زيارة اتفاقية اليوم
  `),
  es: words(`
    el la los las un una unos unas y o pero no de del al en con por para sin sobre entre desde hasta es son fue ha han ser
    se su sus que como más también este esta estos estas lo le nos ministra ministro exteriores reunión acuerdo visita
    declaración gobierno firman conjunta
  `),
  it: words(`
    il lo la i gli le un una uno e o ma non di del della dei delle dello al alla ai nel nella in con su per da dal dalla
    tra fra è sono ha hanno essere che come più anche questo questa si ministro ministra esteri incontro accordo visita
    dichiarazione governo
  `),
  nl: words(`
    de het een en of maar niet van in op met voor aan bij naar uit over onder tot door is zijn was waren wordt worden
    heeft hebben dat die dit deze ook als meer om er te minister ministers buitenlandse bijeenkomst verklaring overeenkomst
    bezoek regering
  `),
  pt: words(`
    o a os as um uma e ou mas não de do da dos das em no na nos nas com por para sem sobre entre é são foi tem ser se
    seu sua que como mais também este esta ministro ministra reunião acordo visita declaração governo
  `),
};

/** Parts of names in any language: "van", "de la", "al" say nothing about the text around them. */
const nameParts = words("de la le el al l d van von di da do dos du del y e a o i");

/**
 * Counts the words of a text that belong to one language and not to the other.
 *
 * @param text - words in lower case
 */
export function distinctiveWords(text: readonly string[], language: KnownLanguage, other: KnownLanguage): number {
  const own = functionWords[language];
  const foreign = functionWords[other];
  return text.filter(
    (word) => (own.has(word) && !foreign.has(word) && !nameParts.has(word)) || isGerman(word, language),
  ).length;
}

/** Endings that only German words have with these letters; no name of a place or person does. */
function isGerman(word: string, language: KnownLanguage): boolean {
  return language === "de" && /[äöü]/u.test(word) && /(?:zt|gt|ßt|ung|ern|lich)$/u.test(word);
}

export const knownLanguages: readonly KnownLanguage[] = ["de", "en", "fr", "ar", "es", "it", "nl", "pt"];

export function isKnownLanguage(language: string): language is KnownLanguage {
  return Object.hasOwn(functionWords, language);
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
