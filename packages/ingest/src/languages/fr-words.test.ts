import { describe, expect, test } from "vitest";
import { directQuotes, factsOf } from "./facts-of.test-support.ts";
import { fr } from "./fr.ts";

const PUBLISHED = "2025-11-20";

/** Sentence, words said, who said them. */
describe("quotes", () => {
  test.for([
    ["« Nous devons accélérer la transition énergétique », a déclaré le ministre Paul Carpentier mercredi à Lille.", "Nous devons accélérer la transition énergétique", "Paul Carpentier"],
    ["La ministre danoise Mette Kjærgaard a affirmé : « L'Arctique n'est pas une zone de non-droit. »", "L'Arctique n'est pas une zone de non-droit.", "Mette Kjærgaard"],
    ["\"Le traité reste en vigueur sans aucune réserve\", a souligné le ministre hongrois Tamás Sulyomi.", "Le traité reste en vigueur sans aucune réserve", "Tamás Sulyomi"],
    ["“Nos deux pays ont tout à y gagner”, a assuré l'ambassadeur Olivier Brochard.", "Nos deux pays ont tout à y gagner", "Olivier Brochard"],
    ["Le ministre Paul Carpentier s'est rendu à Oslo. « La Norvège reste notre premier fournisseur de gaz », a-t-il dit.", "La Norvège reste notre premier fournisseur de gaz", "Paul Carpentier"],
    ["« Il n'y a pas de solution militaire à cette crise », selon le secrétaire général de l'ONU, Miguel Sabrosa.", "Il n'y a pas de solution militaire à cette crise", "Miguel Sabrosa"],
    ["« La frontière restera ouverte la nuit », a promis le ministre polonais Adam Nowicki.", "La frontière restera ouverte la nuit", "Adam Nowicki"],
    ["Le président Juhani Lahtinen a prévenu : « Hésiter maintenant, c'est perdre des années. »", "Hésiter maintenant, c'est perdre des années.", "Juhani Lahtinen"],
    ["« Nos ports sont ouverts à tous nos partenaires », a écrit le gouverneur Lai Guofeng.", "Nos ports sont ouverts à tous nos partenaires", "Lai Guofeng"],
    ["« Cet accord profitera d'abord aux agriculteurs », a ajouté le ministre Peter Hrušovský.", "Cet accord profitera d'abord aux agriculteurs", "Peter Hrušovský"],
    ["« Personne n'a pris cette décision à la légère », a expliqué la porte-parole du gouvernement Anne Corneille.", "Personne n'a pris cette décision à la légère", "Anne Corneille"],
    ["La députée Aminata Cissé dénonce : « On ne nous a jamais consultés sur ce projet. »", "On ne nous a jamais consultés sur ce projet.", "Aminata Cissé"],
    ["« Nous viserons la neutralité carbone en 2040 », a annoncé la maire de Grenoble, Eva Sigmond.", "Nous viserons la neutralité carbone en 2040", "Eva Sigmond"],
    ["Le roi Mohamed Tahar a salué « une étape ». « Notre amitié est ancienne et profonde », a-t-il rappelé.", "Notre amitié est ancienne et profonde", "Mohamed Tahar"],
    ["« Les négociations reprendront dès la semaine prochaine », indique le ministre omanais Badr Al Busaidi.", "Les négociations reprendront dès la semaine prochaine", "Badr Al Busaidi"],
  ] as const)("%s", ([text, words, speaker]) => {
    expect(directQuotes(factsOf(text, fr, PUBLISHED)).map((quote) => [quote.text, quote.speaker])).toContainEqual([words, speaker]);
  });

  test.for([
    "Le ministre Paul Carpentier a salué un « bon jour ».",
    "Le film « Le long chemin vers la mer » sort mercredi.",
    "La ministre Mette Kjærgaard a lu un extrait du livre « L'Art de la longue attente ».",
    "La conférence est placée sous le thème « Ensemble pour l'eau de demain ».",
    "Le navire « Ville de Nantes et de Saint-Nazaire » a été baptisé samedi.",
    "Le prix « Ville des courtes distances et des parcs » revient à Angers.",
    "La revue « Études de politique africaine et mondiale » paraît tous les mois.",
    "Le programme « Jeunes entrepreneurs de la francophonie solidaire » est ouvert.",
    "L'exposition « Or et argent des anciens Scythes » dure jusqu'en mars.",
    "Le ministre a déclaré que l'accord restait en vigueur.",
    "Le Premier ministre Eirik Solheim a jugé le plan « courageux ».",
    "Sur l'affiche figuraient les mots « pas de haine dans notre ville ».",
    "Le lieu-dit « Au vieux moulin sur le ruisseau » est inondé.",
    "Les élèves ont chanté « La mer qu'on voit danser ».",
    "L'association « Les Amis de la Forêt et du Lac » a porté plainte.",
  ] as const)("nothing said: %s", (text) => {
    expect(directQuotes(factsOf(text, fr, PUBLISHED))).toEqual([]);
  });
});

describe("instruments, verbatim", () => {
  test.for([
    ["Le Conseil de sécurité a adopté la Résolution 2803 (2025).", "Résolution 2803"],
    ["Les ministres ont invoqué la Charte des Nations unies.", "Charte des Nations unies"],
    ["Le texte complète la Convention sur la diversité biologique.", "Convention sur la diversité biologique"],
    ["Le Règlement (UE) 2016/679 s'applique depuis 2018.", "Règlement (UE) 2016/679"],
    ["La Directive 2019/904 interdit ces produits.", "Directive 2019/904"],
    ["Le Traité d'Aix-la-Chapelle le prévoit.", "Traité d'Aix-la-Chapelle"],
    ["Les deux pays ont signé un Protocole sur le transport fluvial.", "Protocole sur le transport fluvial"],
    ["Ils appliqueront l'Accord de Nouméa.", "Accord de Nouméa"],
    ["Le Parlement a voté la Loi sur les services numériques.", "Loi sur les services numériques"],
    ["La Déclaration de Marrakech a été adoptée.", "Déclaration de Marrakech"],
    ["Le Pacte de Varsovie fut dissous en 1991.", "Pacte de Varsovie"],
    ["Le Décret n° 2025-214 entre en vigueur.", "Décret n° 2025-214"],
    ["Les États parties au Statut de Rome se sont réunis.", "Statut de Rome"],
    ["La Charte de la Francophonie est citée.", "Charte de la Francophonie"],
    ["Le ministre a signé le Mémorandum d'entente sur l'eau.", "Mémorandum d'entente sur l'eau"],
    ["Ils ont signé un mémorandum d'entente relatif à la formation des juges.", "mémorandum d'entente relatif à la formation des juges"],
    ["Il a rappelé l'accord de Paris et le traité de Lisbonne.", "traité de Lisbonne"],
    ["La résolution 1842 du Conseil de sécurité a été citée.", "résolution 1842"],
    ["Le Parlement a adopté la loi n° 2031-12 relative aux semences.", "loi n° 2031-12"],
  ] as const)("%s", ([text, name]) => {
    expect(factsOf(text, fr, PUBLISHED).instruments.map((instrument) => instrument.name)).toContain(name);
  });

  test.for([
    "Le traité expire en mai.",
    "Aucun accord n'a été trouvé.",
    "Les ministres ont parlé d'accords possibles.",
    "La loi s'applique dès janvier.",
    "Les deux pays veulent une convention.",
    "La stratégie paie.",
    "Il a prolongé son contrat jusqu'en 2027.",
    "La déclaration est venue le soir.",
    "Une résolution a échoué face au veto.",
    "Le pacte n'a pas tenu longtemps.",
    "Le décret paraîtra demain.",
    "Des protocoles sanitaires sont en place.",
    "La constitution d'une équipe prendra du temps.",
    "Les conventions collectives sont renégociées.",
    "Elle est d'accord avec lui.",
    "Plusieurs protocoles d'accord sur le riz ont été évoqués.",
    "Un accord a été trouvé sur le prix du lait.",
    "La déclaration de Paris a surpris ses voisins.",
    "La loi sera votée demain.",
  ] as const)("none: %s", (text) => {
    expect(factsOf(text, fr, PUBLISHED).instruments).toEqual([]);
  });
});
