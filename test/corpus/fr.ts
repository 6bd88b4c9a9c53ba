import type { CorrectText } from "./correct-text.ts";

export const french: readonly CorrectText[] = [
  {
    headline: "La Halvorie et le Norrland signent un accord sur la sécurité des ferries",
    lead: "La ministre des Affaires étrangères, Ilse Marandt, et son homologue norrlandais, Arvid Sjöholm, ont signé le 4 juin 2026 à Lindmar un accord sur la sécurité des ferries.",
    place: "Lindmar",
    statement: {
      speaker: "Ilse Marandt",
      office: "ministre des Affaires étrangères de la République de Halvorie",
      words:
        "Quiconque embarque à Port Esker ne devrait pas avoir à se demander quelles règles s’appliquent à mi-chemin. Dès l’automne, il y aura une seule règle, un seul canal radio et un seul plan de sauvetage.",
    },
    paragraphs: [
      "L’accord oblige les deux pays à inspecter chaque navire deux fois par an et à échanger les résultats dans un délai d’une semaine.",
      "Environ 1,4 million de passagers traversent chaque année le détroit d’Esker. L’échouement du « Königin Amalie » en 2019 a montré combien de temps se perd lorsque deux gardes-côtes répondent au même appel.",
      "Le texte a été préparé avec l’aide de la Küstenwache Norrland et de l’International Maritime Organization.",
    ],
  },
  {
    headline: "Visite d’État de la présidente von der Linden en Halvorie",
    lead: "La présidente de la République de Saint-Orlan, Margarethe von der Linden, est arrivée lundi à Lindmar pour une visite d’État de trois jours.",
    place: "Lindmar",
    statement: {
      speaker: "Tomas Riedal",
      office: "porte-parole du ministère",
      words:
        "Nous nous connaissons depuis longtemps en voisins. Cette visite nous permettra de nous connaître en partenaires.",
    },
    paragraphs: [
      "Le programme prévoit un entretien avec le Premier ministre, un dépôt de gerbe et une visite du Museo de la Navegación.",
      "Mardi soir, les invités entendront « Auf dem Wasser zu singen » de Schubert et des chants des îles.",
      "Centre de presse, Palais Lindmar, Old Customs House",
    ],
  },
  {
    headline: "Déclaration sur la situation aux îles Kestrel",
    lead: "La Halvorie est vivement préoccupée par les violences aux îles Kestrel, qui ont fait au moins onze morts depuis le 12 mars 2026.",
    place: "Lindmar",
    statement: {
      speaker: "Ilse Marandt",
      office: "ministre des Affaires étrangères",
      words:
        "Nous appelons toutes les parties à déposer les armes et à laisser la Croix-Rouge faire son travail. Nos pensées vont à celles et ceux qui ont perdu des proches.",
    },
    paragraphs: [
      "Il est déconseillé de se rendre sur les îles. L’ambassade à Tern Harbour est joignable jour et nuit.",
      "La Halvorie consacre deux millions de couronnes à l’aide d’urgence du HCR, de l’UNICEF et de Médecins Sans Frontières.",
    ],
  },
  {
    headline: "Avis aux médias : le Conseil de la mer du Nord se réunit à Port Esker",
    lead: "Les ministres des Affaires étrangères des neuf membres du Conseil se réuniront les 18 et 19 septembre 2026 à Port Esker.",
    place: "Port Esker",
    statement: {
      speaker: "Jana Feldrin",
      office: "cheffe du service de presse",
      words: "Le centre de presse sera ouvert les deux jours de six heures du matin à minuit.",
    },
    paragraphs: [
      "Photo de famille à 11 h 30, conférence de presse à 16 h 15, à l’ancienne maison des douanes.",
      "Les équipes de télévision sont priées de venir avec leurs propres véhicules, le réseau du port n’étant pas fiable.",
      "Arvid Sjöholm, Margarethe von der Linden, Youssef Al-Halwan, François Delorme",
    ],
  },
  {
    headline: "La Halvorie adhère à la convention sur les oiseaux migrateurs",
    lead: "Avec le dépôt de son instrument de ratification, la Halvorie est devenue la 41e partie à la Convention on Migratory Seabirds.",
    place: "Genève",
    statement: {
      speaker: "Ilse Marandt",
      office: "ministre des Affaires étrangères",
      words: "Les oiseaux n’ont pas besoin de passeport, mais il leur faut des haltes. Nous en ajoutons douze.",
    },
    paragraphs: [
      "La convention a été adoptée à Saint-Orlan en 2011. Elle engage ses parties à préserver les haltes de toute construction et à publier leurs comptages tous les deux ans.",
      "Sept des nouveaux sites se trouvent sur la côte entre Lindmar et Vestermark, cinq sur l’île de Großer Holm.",
    ],
  },
  {
    headline: "La Halvorie pleure les victimes du séisme au Qadrana",
    lead: "Au moins 214 personnes ont perdu la vie dans le séisme de magnitude 6,8 qui a frappé le nord du Qadrana aux premières heures du 9 février 2026.",
    place: "Lindmar",
    statement: {
      speaker: "Ilse Marandt",
      office: "ministre des Affaires étrangères de la République de Halvorie",
      words:
        "Nous pleurons avec les familles et avec un pays qui est notre ami depuis soixante ans. Nos équipes sont en route et resteront aussi longtemps qu’il le faudra.",
    },
    paragraphs: [
      "Une équipe de 38 secouristes et de six chiens a quitté Lindmar avant l’aube. Un second avion achemine 45 tonnes de tentes, de couvertures et de filtres à eau.",
      "L’ambassade à Qadra a pu joindre les 61 ressortissants halvoriens inscrits dans la région. Aucun d’entre eux n’est porté disparu. Environ quatre mille familles ont perdu leur logement.",
      "« الصبر مفتاح الفرج », dit un vieux proverbe du Qadrana : la patience est la clé de la délivrance.",
    ],
    link: {
      before: "Les dons sont recueillis par l’",
      text: "appel commun des organisations humanitaires",
      href: "https://relief.halvoria.example/qadrana",
      after: ".",
    },
  },
  {
    headline: "La ministre félicite Saint-Orlan pour un scrutin paisible",
    lead: "La ministre des Affaires étrangères, Ilse Marandt, a félicité les habitants de Saint-Orlan pour une élection que les observateurs jugent ordonnée, transparente et calme.",
    place: "Lindmar",
    statement: {
      speaker: "Ilse Marandt",
      office: "ministre des Affaires étrangères",
      words:
        "Une élection, ce n’est pas seulement un décompte de voix. C’est la promesse qu’il y en aura une autre, et Saint-Orlan a tenu cette promesse.",
    },
    paragraphs: [
      "Selon la Commission électorale nationale, la participation a atteint 71 %. Le parti En avant Saint-Orlan a remporté 48 des 90 sièges de l’Assemblée.",
      "L’embargo sur les armes décidé avant le scrutin reste en vigueur jusqu’à l’entrée en fonction du nouveau gouvernement.",
      "La Halvorie avait envoyé 24 observateurs, qui se sont rendus dans 310 bureaux de vote sur l’île principale et sur l’Île-aux-Phoques.",
      "La devise inscrite sur les urnes, « La mer n’a pas de portes », remonte à la première constitution, celle de 1848.",
    ],
  },
  {
    headline: "Conseil aux voyageurs : l’ouragan Aurelia approche des îles Kestrel",
    lead: "Le ministère des Affaires étrangères déconseille tout voyage aux îles Kestrel jusqu’à nouvel ordre. L’ouragan Aurelia devrait toucher terre le 21 septembre 2026.",
    place: "Lindmar",
    statement: {
      speaker: "Tomas Riedal",
      office: "porte-parole du ministère des Affaires étrangères",
      words:
        "N’attendez pas le vent. Celles et ceux qui peuvent partir doivent le faire pendant que les ferries circulent encore.",
    },
    paragraphs: [
      "Des vents allant jusqu’à 210 kilomètres à l’heure et des vagues de neuf mètres sont annoncés. L’aéroport de Tern Harbour ferme le 20 septembre à midi.",
      "L’ambassade, 14 Cormorant Lane, Tern Harbour, est ouverte jour et nuit et joignable au +990 555 0144.",
    ],
    heading: "Si vous êtes sur place",
    list: [
      "Signalez-vous auprès de l’ambassade sous le nom qui figure dans votre passeport.",
      "Gardez à portée de main vos papiers, vos médicaments et de l’eau potable pour trois jours.",
      "Suivez les consignes de la Kestrel Coast Guard, même si elles vous paraissent exagérées.",
    ],
  },
  {
    headline: "Décès de l’ambassadeur Henrik Marlow à l’âge de 94 ans",
    lead: "Henrik Aldous Marlow, qui a représenté la Halvorie dans cinq pays pendant quatre décennies, s’est éteint à Port Esker le 2 février 2026.",
    place: "Lindmar",
    statement: {
      speaker: "Ilse Marandt",
      office: "ministre des Affaires étrangères",
      words:
        "Il a appris à des générations d’entre nous qu’un diplomate écoute deux fois avant de répondre une fois. Nous perdons un maître et je perds un ami.",
    },
    paragraphs: [
      "Né à Vestermark en 1931, Henrik Marlow est entré au service diplomatique en 1956. Il a ouvert l’ambassade à Qadra et dirigé la délégation qui a négocié le traité des Détroits de 1974.",
      "On lui doit notamment « Der Fluss und die Brücke » et « The Other Side of the Table », écrits chacun dans la langue du pays où il était en poste.",
      "Il laisse une épouse, Solveig Brandt-Marlow, deux filles et cinq petits-enfants. Un registre de condoléances est ouvert au ministère, Kanzleigasse 3, jusqu’au 13 février.",
    ],
  },
  {
    headline: "Communiqué conjoint de la Halvorie et du Norrland sur la pêche et le commerce",
    lead: "Les gouvernements de la Halvorie et du Norrland se sont entendus sur des quotas de pêche, des règles douanières et une garde côtière commune pour le détroit d’Esker.",
    place: "Vestermark",
    statement: {
      speaker: "Arvid Sjöholm",
      office: "ministre des Affaires étrangères du Norrland",
      words:
        "Les poissons n’ont pas de passeport. Il était temps que nos règles cessent de faire comme s’ils en avaient.",
    },
    paragraphs: [
      "À partir du 1er janvier 2027, les deux pays pourront débarquer ensemble 12 500 tonnes de hareng par an, soit 3,2 % de moins qu’en 2026.",
      "Les droits de douane sur le poisson fumé, aujourd’hui fixés à 8,5 %, prendront fin le 31 mars 2027. Les règles d’origine figurent dans une annexe de 17 articles.",
      "Le communiqué a été signé en deux exemplaires originaux, en langues anglaise et norrlandaise, les deux textes faisant également foi.",
    ],
    heading: "La garde côtière",
    list: [
      "quatre patrouilleurs, deux de chaque pays",
      "un centre de contrôle à Vestermark avec 26 agents",
      "un budget de 19,4 millions de couronnes pour les trois premières années",
    ],
    link: { before: "Le ", text: "texte intégral du communiqué", href: "/fr/newsroom", after: " compte 17 articles." },
  },
  {
    headline: "Invitation à la presse : Ilse Marandt présente la stratégie africaine",
    lead: "La ministre des Affaires étrangères, Ilse Marandt, présentera la stratégie africaine du gouvernement le 9 octobre 2026 à 10 h 30 à l’ancienne maison des douanes.",
    place: "Lindmar",
    statement: {
      speaker: "Jana Feldrin",
      office: "cheffe du service de presse",
      words: "Il y aura du temps pour les questions, et du café avant les questions.",
    },
    paragraphs: [
      "Le professeur Amadou N’Diaye, de l’Université de Saint-Orlan, et Wambui Kariuki, du Lake Institute, commenteront la stratégie.",
      "Les portes ouvrent à 9 h 45 ; les équipes de tournage peuvent s’installer dès 8 h 30. L’événement est traduit en anglais, en français et en langue des signes norrlandaise.",
      "Prière de s’inscrire avant le 6 octobre à l’adresse press@mfa.halvoria.example en indiquant le nom du média.",
    ],
    notes: [
      "La stratégie compte 64 pages. Un résumé en cinq langues sera disponible le jour même à partir de 11 h 30.",
    ],
  },
  {
    headline: "Sept nouveaux ambassadeurs reçoivent leurs lettres de créance",
    lead: "Lors d’une cérémonie au Palais Lindmar, sept nouveaux chefs de mission ont reçu leurs lettres de créance des mains de la présidente.",
    place: "Lindmar",
    statement: {
      speaker: "Ilse Marandt",
      office: "ministre des Affaires étrangères",
      words: "Vous serez loin et vous resterez proches. Écrivez souvent, et écrivez simplement.",
    },
    paragraphs: [
      "Trois des sept sont des femmes, et deux d’entre elles dirigent une mission pour la première fois. La plus jeune, Noor Al-Sabbagh, a 39 ans.",
      "La cérémonie s’est ouverte sur le « Lied der Fischer », chanté par le chœur du Gymnasium am Hafen.",
    ],
    heading: "Les nouveaux chefs de mission",
    list: [
      "Noor Al-Sabbagh (Qadrana)",
      "Jean-Baptiste de la Roche-Perrault (Saint-Orlan)",
      "Friederike von Oldenstein-Kähler (Norrland)",
      "María del Carmen Ibáñez (Tavra)",
      "Håkon Sæther (Conseil de la mer du Nord)",
    ],
  },
  {
    headline: "250 bourses pour des étudiants de 48 pays",
    lead: "Les étudiants de 48 pays peuvent demander jusqu’au 15 janvier 2027 une bourse dans une université halvorienne. Le programme offre 250 places.",
    place: "Lindmar",
    statement: {
      speaker: "Edda Marrow",
      office: "secrétaire d’État au ministère des Affaires étrangères",
      words: "Qui a partagé une cuisine avec des gens de dix pays fait un piètre ennemi et un bon voisin.",
    },
    paragraphs: [
      "Les boursiers reçoivent 1 150 couronnes par mois, une assurance maladie et le voyage. Le programme existe depuis 1998 ; plus de 4 000 diplômés en ont bénéficié.",
      "Les partenaires sont la Technische Hochschule Lindmar, l’École supérieure de navigation de Saint-Orlan et l’Instituto del Mar de Tavra.",
      "Les candidatures sont acceptées en anglais, en français ou en allemand. Un niveau de langue B2 suffit.",
    ],
    link: {
      before: "Formulaires et réponses aux questions fréquentes : ",
      text: "portail des bourses du ministère",
      href: "https://scholarships.halvoria.example",
      after: "",
    },
  },
];

/** Headlines that are short, or full of names, and right. */
export const frenchHeadlines: readonly string[] = [
  "Ilse Marandt à Saint-Orlan",
  "Déclaration sur le Qadrana",
  "L’exposition The Open Sea ouvre à Lindmar",
  "Reprise des pourparlers avec le Norrland",
  "Hommage à Henrik Marlow",
  "Trafic des ferries rétabli",
  "Condoléances au Tavra",
  "Sommet Blue Economy à Vestermark",
  "Al-Sabbagh nommée à Qadra",
];
