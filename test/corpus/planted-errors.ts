import type { CheckCode } from "#domain/finding.ts";
import type { Locale } from "#domain/locale.ts";
import type { BodyNode, Content } from "#domain/release.ts";
import { h, link, notes, p, statement } from "#test/bodies.ts";

/** Headlines of four words (three or five where the language needs them), as press offices write them. */
export const shortHeadlines: Record<"de" | "en" | "fr" | "ar", readonly string[]> = {
  en: [
    "Minister opens new embassy",
    "Halvoria condemns harbour attack",
    "Ferry agreement enters into force",
    "Ambassador Marlow dies aged 94",
    "Talks continue in Lindmar",
    "Storm warning for the islands",
    "Scholarships open for students",
    "Marandt meets island leaders",
  ],
  de: [
    "Ministerin eröffnet neue Botschaft",
    "Halvorien verurteilt Angriff auf Hafen",
    "Fährabkommen tritt in Kraft",
    "Botschafter Marlow mit 94 gestorben",
    "Gespräche in Lindmar gehen weiter",
    "Sturmwarnung für die Inseln",
    "Stipendien für Studierende ausgeschrieben",
    "Marandt trifft Vertreter der Inseln",
  ],
  fr: [
    "La ministre inaugure une ambassade",
    "La Halvorie condamne l’attaque",
    "L’accord maritime entre en vigueur",
    "Décès de l’ambassadeur Marlow",
    "Les discussions se poursuivent",
    "Alerte tempête sur l’archipel",
    "Appel à candidatures ouvert",
    "Marandt rencontre les élus insulaires",
  ],
  ar: [
    "الوزيرة تفتتح سفارة جديدة",
    "هالفوريا تدين الهجوم",
    "اتفاقية العبّارات تدخل حيز التنفيذ",
    "وفاة السفير مارلو",
    "المحادثات مستمرة في ليندمار",
    "تحذير من عاصفة",
    "منح دراسية للطلاب",
    "ماراندت تلتقي ممثلي الجزر",
  ],
};

/** One mistake in an otherwise correct text, and what must be said about it. */
export interface PlantedError {
  locale: Locale;
  change: Partial<Content>;
  /** Put before the correct body. */
  before?: readonly BodyNode[];
  /** Put behind the correct body. */
  after?: readonly BodyNode[];
  code: CheckCode;
}

/** Mistakes of a single text; those of language and of translation are made from the correct texts. */
export const plantedErrors: readonly PlantedError[] = [
  // links
  {
    locale: "en",
    change: {},
    before: [p("The programme can be found ", link("here", "/en/newsroom"), ".")],
    code: "link_text_vague",
  },
  {
    locale: "de",
    change: {},
    before: [p("Das Programm finden Sie ", link("hier", "/de/newsroom"), ".")],
    code: "link_text_vague",
  },
  {
    locale: "fr",
    change: {},
    before: [p("Le programme se trouve ", link("ici", "/fr/newsroom"), ".")],
    code: "link_text_vague",
  },
  {
    locale: "ar",
    change: {},
    before: [p("يمكن الاطلاع على البرنامج ", link("هنا", "/ar/newsroom"), ".")],
    code: "link_text_vague",
  },
  {
    locale: "de-simple",
    change: {},
    before: [p("Das Programm gibt es ", link("hier", "/de/newsroom"), ".")],
    code: "link_text_vague",
  },
  { locale: "de", change: {}, before: [p(link("Mehr erfahren …", "/de/newsroom"))], code: "link_text_vague" },
  {
    locale: "en",
    change: {},
    before: [
      p("See the ", link("programme", "/en/a"), " of the day and the ", link("programme", "/en/b"), " of the evening."),
    ],
    code: "link_text_twice",
  },
  {
    locale: "fr",
    change: {},
    before: [p("Voir la ", link("pièce jointe", "https://halvoria.example/a%E2%80%AE.pdf"), " du jour.")],
    code: "link_hides_characters",
  },
  // structure
  { locale: "en", change: {}, before: [h(3, "What happens next")], code: "heading_order" },
  { locale: "ar", change: {}, before: [h(3, "الخطوات التالية")], code: "heading_order" },
  { locale: "de", change: {}, before: [h(2, "")], code: "heading_empty" },
  {
    locale: "fr",
    change: {},
    before: [statement("", "porte-parole", p("Nous tiendrons parole."))],
    code: "statement_without_speaker",
  },
  { locale: "de", change: {}, before: [statement("Ilse Marandt", "Außenministerin", p())], code: "statement_empty" },
  // fields
  { locale: "en", change: { lead: "" }, code: "lead_missing" },
  { locale: "ar", change: { headline: " " }, code: "headline_missing" },
  { locale: "de-simple", change: { place: "" }, code: "place_missing" },
  {
    locale: "en",
    change: { headline: "Seven new ambassadors receive their letters of credence." },
    code: "headline_full_stop",
  },
  { locale: "ar", change: { headline: "سبعة سفراء جدد يتسلمون أوراق اعتمادهم." }, code: "headline_full_stop" },
  { locale: "de", change: { headline: "SIEBEN NEUE BOTSCHAFTER ERNANNT" }, code: "headline_capitals" },
  {
    locale: "fr",
    change: {
      headline:
        "La ministre des Affaires étrangères félicite les habitants de Saint-Orlan pour une élection que tous les observateurs jugent calme",
    },
    code: "headline_long",
  },
  // characters
  { locale: "en", change: { headline: "Marandt meets \u202esrebmem\u202c of parliament" }, code: "direction_override" },
  { locale: "de", change: { headline: "Fähr\u00adabkommen tritt am Montag in Kraft" }, code: "invisible_character" },
  { locale: "fr", change: { headline: "Décès de l’ambas\u200bsadeur Henrik Marlow" }, code: "invisible_character" },
  { locale: "ar", change: { headline: "وفاة السفير\u2060 هنريك مارلو" }, code: "invisible_character" },
  { locale: "en", change: { slug: "ambassador\u200d-marlow" }, code: "invisible_character" },
  { locale: "de", change: { headline: "Botschafter Marlow \ue0f1 gestorben" }, code: "unassigned_character" },
  {
    locale: "en",
    change: {},
    before: [p("The text was \u202dsigned in two originals.")],
    code: "direction_override_in_text",
  },
  { locale: "ar", change: { place: "Lindmar" }, code: "name_in_other_script" },
  // days
  { locale: "en", change: {}, before: [p("The minister will travel to Vestermark tomorrow.")], code: "relative_day" },
  { locale: "en", change: {}, before: [p("Two more boats arrived last night.")], code: "relative_day" },
  { locale: "de", change: {}, before: [p("Die Ministerin reist morgen nach Vestermark.")], code: "relative_day" },
  { locale: "de", change: {}, before: [p("Am heutigen Donnerstag tagt der Rat in Port Esker.")], code: "relative_day" },
  { locale: "fr", change: {}, before: [p("La ministre se rendra demain à Vestermark.")], code: "relative_day" },
  { locale: "ar", change: {}, before: [p("تسافر الوزيرة غداً إلى فيسترمارك.")], code: "relative_day" },
  {
    locale: "de-simple",
    change: {},
    before: [p("Die Ministerin fährt morgen nach Vestermark.")],
    code: "relative_day",
  },
  // embargo
  { locale: "en", change: {}, before: [p("Embargoed until 16:00 on Thursday.")], code: "embargo_in_text" },
  {
    locale: "en",
    change: { lead: "EMBARGO until 4 June 2026, 16:00: the ministers have signed an agreement." },
    code: "embargo_in_text",
  },
  { locale: "de", change: {}, before: [p("Sperrfrist: 4. Juni 2026, 16 Uhr")], code: "embargo_in_text" },
  {
    locale: "de",
    change: {},
    before: [p("Frei für die Veröffentlichung ab 16 Uhr, bis dahin gesperrt durch Embargo.")],
    code: "embargo_in_text",
  },
  { locale: "fr", change: {}, before: [p("Sous embargo jusqu’au 4 juin 2026 à 16 heures")], code: "embargo_in_text" },
  {
    locale: "ar",
    change: {},
    before: [p("محظور النشر حتى الساعة 16:00 من يوم 4 يونيو 2026")],
    code: "embargo_in_text",
  },
  // sentences
  {
    locale: "en",
    change: {},
    before: [
      p(
        "The agreement, which was negotiated over three years in four rounds of talks that took place alternately in the two capitals and which both parliaments still have to approve before it can enter into force, obliges the parties to inspect every vessel.",
      ),
    ],
    code: "sentence_long",
  },
  {
    locale: "de",
    change: {},
    before: [
      p(
        "Das Abkommen, das über drei Jahre in vier Runden abwechselnd in den beiden Hauptstädten ausgehandelt wurde und dem beide Parlamente noch zustimmen müssen, ehe es in Kraft treten kann, verpflichtet die Vertragsparteien dazu, jedes Schiff zweimal im Jahr zu prüfen.",
      ),
    ],
    code: "sentence_long",
  },
  {
    locale: "fr",
    change: {},
    before: [
      p(
        "L’accord, négocié pendant trois ans au cours de quatre séries d’entretiens qui se sont tenues tour à tour dans les deux capitales et que les deux parlements doivent encore approuver avant son entrée en vigueur, oblige les parties à inspecter chaque navire.",
      ),
    ],
    code: "sentence_long",
  },
  {
    locale: "ar",
    change: {},
    before: [
      p(
        "تُلزم الاتفاقية التي جرى التفاوض عليها على مدى ثلاث سنوات في أربع جولات من المحادثات عُقدت بالتناوب في عاصمتي البلدين والتي يتعين على البرلمانين الموافقة عليها قبل أن تدخل حيز التنفيذ كلا الطرفين بتفتيش كل سفينة مرتين في السنة وبتبادل النتائج",
      ),
    ],
    code: "sentence_long",
  },
  {
    locale: "de-simple",
    change: {},
    before: [
      p("Die beiden Länder haben zusammen einen Vertrag gemacht und in dem Vertrag stehen neue Regeln für Schiffe."),
    ],
    code: "sentence_long",
  },
  // notes that everybody can read
  {
    locale: "en",
    change: {},
    after: [notes(p("Dial-in: +990 555 0199, access code 4471."))],
    code: "notes_give_access",
  },
  {
    locale: "de",
    change: {},
    after: [notes(p("Einwahl unter +990 555 0199, Zugangscode 4471."))],
    code: "notes_give_access",
  },
  {
    locale: "fr",
    change: {},
    after: [notes(p("Numéro de conférence : +990 555 0199, code d’accès 4471."))],
    code: "notes_give_access",
  },
  {
    locale: "ar",
    change: {},
    after: [notes(p("رقم الاتصال بالمؤتمر: ‎+990 555 0199، رمز الدخول 4471."))],
    code: "notes_give_access",
  },
  {
    locale: "en",
    change: {},
    after: [notes(p("Visitor passes are handed out at the east gate."))],
    code: "notes_give_access",
  },
  // passages that stand in another language without being marked
  {
    locale: "en",
    change: {},
    before: [
      p(
        "In his farewell letter he wrote: “Ich habe in diesem Haus mehr gelernt als auf allen Schulen, und ich danke allen, die mir zugehört haben.” It was read out at the ceremony.",
      ),
    ],
    code: "passage_unmarked",
  },
  {
    locale: "de",
    change: {},
    before: [
      p(
        "In seinem letzten Brief schrieb er: „I have learned more in this house than in all the schools of my youth, and I thank everybody who listened.“ Der Brief wurde verlesen.",
      ),
    ],
    code: "passage_unmarked",
  },
  {
    locale: "fr",
    change: {},
    before: [
      p(
        "La cérémonie a réuni deux cents personnes à Lindmar. Ich habe in diesem Haus mehr gelernt als auf allen Schulen, und ich danke allen, die mir zugehört haben. Une minute de silence a suivi la lecture de la lettre, puis le chœur a chanté.",
      ),
    ],
    code: "passage_unmarked",
  },
  // names that the settings have
  { locale: "en", change: {}, after: [p("The agreement was signed by Ilse Marrandt.")], code: "name_not_as_listed" },
  { locale: "fr", change: {}, after: [p("L’accord a été signé par Arvid Sjöhlom.")], code: "name_not_as_listed" },
  {
    locale: "de",
    change: {},
    after: [statement("Ilse Marand", "Außenministerin", p("Wir halten Wort, und wir kommen wieder."))],
    code: "name_not_as_listed",
  },
  {
    locale: "de",
    change: {},
    after: [p("Die Stellen schreibt das Ministère des Affaires étrangères im Herbst aus.")],
    code: "name_not_as_listed",
  },
  {
    locale: "en",
    change: {},
    after: [statement("Ilse Marandt", "Head of the Press Division", p("We keep our word, and we will come back."))],
    code: "office_not_as_listed",
  },
  {
    locale: "ar",
    change: {},
    after: [statement("إلزه ماراندت", "رئيسة قسم الصحافة", p("نحن نفي بوعدنا وسوف نعود إلى هنا مرة أخرى."))],
    code: "office_not_as_listed",
  },
];

/** A translation with one slip, beside its source. */
export interface PlantedSlip {
  source: Locale;
  locale: Locale;
  /** Position of the release among the correct texts of both languages. */
  release: number;
  /** What is changed in the translation, wherever it stands. */
  slip: readonly [right: string, wrong: string];
  code: CheckCode;
}

export const plantedSlips: readonly PlantedSlip[] = [
  { source: "de", locale: "en", release: 5, slip: ["38 specialists", "83 specialists"], code: "number_differs" },
  { source: "en", locale: "de", release: 5, slip: ["214 Menschen", "241 Menschen"], code: "number_differs" },
  { source: "en", locale: "de", release: 5, slip: ["Stärke 6,8", "Stärke 8,6"], code: "number_differs" },
  { source: "de", locale: "fr", release: 6, slip: ["310 bureaux", "301 bureaux"], code: "number_differs" },
  { source: "en", locale: "ar", release: 6, slip: ["48 مقعداً", "84 مقعداً"], code: "number_differs" },
  { source: "de", locale: "en", release: 7, slip: ["21 September", "12 September"], code: "number_differs" },
  { source: "de", locale: "en", release: 7, slip: ["+990 555 0144", "+990 555 0114"], code: "number_differs" },
  { source: "fr", locale: "de", release: 8, slip: ["1956", "1965"], code: "number_differs" },
  { source: "en", locale: "fr", release: 9, slip: ["12 500 tonnes", "12 050 tonnes"], code: "number_differs" },
  { source: "en", locale: "de", release: 9, slip: ["12.500 Tonnen", "12,500 Tonnen"], code: "number_differs" },
  { source: "de", locale: "ar", release: 9, slip: ["19.4 مليون", "14.9 مليون"], code: "number_differs" },
  { source: "de", locale: "fr", release: 9, slip: ["3,2 %", "2,3 %"], code: "number_differs" },
  { source: "de", locale: "en", release: 10, slip: ["at 10:30", "at 10:15"], code: "number_differs" },
  { source: "en", locale: "de", release: 12, slip: ["1150 Kronen", "1510 Kronen"], code: "number_differs" },
  { source: "en", locale: "de-simple", release: 5, slip: ["61 Menschen", "16 Menschen"], code: "number_differs" },
  { source: "de", locale: "en", release: 5, slip: [" with six dogs", ""], code: "number_left_out" },
  { source: "de", locale: "en", release: 9, slip: ["1 January 2027", "1 July 2027"], code: "month_differs" },
  { source: "en", locale: "fr", release: 12, slip: ["15 janvier 2027", "15 juin 2027"], code: "month_differs" },
  // in the place of a number that the original says elsewhere
  { source: "de", locale: "en", release: 5, slip: ["38 specialists", "45 specialists"], code: "number_differs" },
  { source: "en", locale: "fr", release: 6, slip: ["71 %", "90 %"], code: "number_differs" },
  {
    source: "fr",
    locale: "de",
    release: 8,
    slip: ["Meerengenvertrag von 1974", "Meerengenvertrag von 1956"],
    code: "number_differs",
  },
  { source: "de", locale: "ar", release: 9, slip: ["31 مارس", "17 مارس"], code: "number_differs" },
  { source: "en", locale: "de", release: 10, slip: ["9:45 Uhr", "8:30 Uhr"], code: "number_differs" },
  { source: "ar", locale: "de", release: 12, slip: ["1150 Kronen", "1998 Kronen"], code: "number_differs" },
  { source: "de", locale: "en", release: 9, slip: ["31 March 2027", "31 January 2027"], code: "month_differs" },
  { source: "de", locale: "en", release: 5, slip: ["Ilse Marandt", "Ilse Marrandt"], code: "name_differs" },
  { source: "en", locale: "de", release: 9, slip: ["Arvid Sjöholm", "Arvid Sjoholm"], code: "name_differs" },
  { source: "en", locale: "fr", release: 10, slip: ["Wambui Kariuki", "Wambui Karuiki"], code: "name_differs" },
  { source: "de", locale: "de-simple", release: 11, slip: ["Noor Al-Sabbagh", "Noor Al-Sabagh"], code: "name_differs" },
];

/** Slips that the rules cannot see: a number that the original says too, but of something else. */
export const slipsBeyondTheRules: readonly PlantedSlip[] = [
  { source: "en", locale: "de-simple", release: 10, slip: ["10:30 Uhr", "11:30 Uhr"], code: "number_differs" },
];
