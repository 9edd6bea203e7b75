import type { FurnitureWords } from "../furniture-words.ts";

/** French. */
export const fr = {
  language: "fr",
  source: ["source", "sources", "source originale", "article original"],
  photo: ["photo", "photos", "image", "crédit photo", "crédits photo", "photographie", "illustration", "figure", "cliché"],
  comments: ["commentaire", "commentaires", "réaction", "réactions"],
  notes: ["aucune donnée", "pas de données", "aucune vidéo disponible", "pas de vidéos disponibles", "aucun commentaire", "laisser un commentaire", "soyez le premier à commenter", "aucun commentaire pour l'instant", "veuillez laisser un commentaire pour partager vos impressions !"],
  same: ["même"],
  tag: ["sujet", "thème", "tag", "mot-clé", "étiquette"],
  category: ["catégorie", "rubrique"],
  author: ["auteur", "auteure"],
  related: ["articles liés", "articles connexes", "article lié", "sujets connexes", "sujet connexe", "sujets associés", "articles associés", "articles similaires", "à lire aussi", "lire aussi", "lire également", "à lire également", "voir aussi", "lire plus", "lire la suite", "en savoir plus", "les plus lus", "le plus lu", "plus d'articles", "recommandé pour vous", "vous aimerez aussi", "à ne pas manquer", "actualités liées", "dernières nouvelles", "à découvrir", "nos lecteurs ont lu ensuite", "autres articles", "à voir aussi", "dernières actualités", "autres nouvelles"],
  menu: ["accueil", "actualités", "actualité", "politique", "monde", "international", "économie", "société", "culture", "sport", "sports", "sciences", "science", "technologie", "technologies", "santé", "éducation", "opinions", "opinion", "tourisme", "vidéo", "vidéos", "patrimoine", "chiffre", "figure", "entreprise", "entreprises", "nouvelles", "système politique", "locale", "local", "produit", "destination", "rechercher", "recherche", "menu", "connexion", "se connecter", "s'abonner", "abonnement", "newsletter", "contact", "à propos", "mentions légales", "français", "environnement", "aller au contenu", "retour en haut", "événements actuels", "en direct", "à la une", "plus", "personnage", "archives", "météo", "boutique"],
  share: ["partager", "partager cet article", "partager l'article", "partager sur facebook", "partager sur twitter", "partager sur x", "imprimer", "imprimer cet article", "envoyer par e-mail", "envoyer par courriel", "copier le lien", "enregistrer", "écouter", "écouter cet article", "suivez-nous", "suivez-nous sur google news", "j'aime", "envoyer"],
  advert: ["publicité", "annonce", "contenu sponsorisé", "sponsorisé", "abonnez-vous à notre newsletter", "inscrivez-vous à notre newsletter", "la suite après la publicité", "suite de l'article après la publicité"],
  release: ["communiqué de presse", "communiqué", "pour diffusion immédiate"],
  tags: ["mots-clés", "mots clés", "mot-clé", "tags", "thèmes", "sujets", "étiquettes"],
  rights: ["tous droits réservés", "droits réservés", "reproduction interdite", "droits de reproduction"],
  published: ["publié", "publié le", "mis à jour", "mis à jour le", "mise à jour", "mise à jour le", "date", "date de publication", "le", "posté le", "paru le", "modifié le", "actualisé le", "dernière mise à jour"],
  weekdays: ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"],
  time: ["à", "heure locale", "heures", "h"],
  by: ["par", "écrit par", "propos recueillis par", "rédigé par", "texte de"],
  reporter: ["auteur", "auteure", "auteurs", "rédaction", "journaliste", "correspondant", "correspondante", "texte", "rédigé par", "rédacteur"],
  accordingTo: ["d'après", "selon"],
  and: ["et", "avec"],
  organisation: ["ministère", "département", "agence", "bureau", "centre", "gouvernement", "comité", "conseil", "université", "institut", "ambassade", "service", "rédaction", "presse", "journal", "commission", "association", "télévision", "radio", "média", "médias", "groupe", "société", "fondation", "portail", "direction", "délégation", "secrétariat", "courrier", "gazette", "quotidien", "nouvelles", "infos", "chambre", "communication", "mairie", "fédération", "tribune"],
} as const satisfies FurnitureWords;
