/** Buttons, menus and notices of pages that stand as a paragraph of their own, in small letters; figures before or behind them do not count. */
const furniture = new Set(
  `skip to content|skip to main content|jump to content|menu|home|search|subscribe|subscribe now|sign in|sign up|log in|login|register|share|share this|
  share this article|share on facebook|tweet|print|email|save|copy link|comments|comment|leave a comment|leave a reply|post comment|add comment|
  read more|see more|load more|show more|advertisement|advertising|sponsored|story continues below advertisement|article continues below|
  latest news|breaking news|recent articles|recent posts|popular this week|most read|most popular|trending|related articles|related stories|
  related topics|you may also like|recommended|more from|newsletter|back to top|previous article|next article|click to enlarge|enlarge this image|
  zum inhalt springen|zum hauptinhalt springen|anzeige|werbung|teilen|drucken|merken|kommentare|mehr zum thema|anmelden|abonnieren|startseite|
  aller au contenu|accéder au contenu|publicité|partager|imprimer|commentaires|lire aussi|s'abonner|se connecter|accueil|
  saltar al contenido|ir al contenido|publicidad|compartir|imprimir|comentarios|leer más|suscríbete|iniciar sesión|inicio|
  ir para o conteúdo|pular para o conteúdo|publicidade|compartilhar|comentários|leia também|leia mais|assine|entrar|
  naar inhoud|direct naar de inhoud|advertentie|delen|reacties|lees ook|lees meer|inloggen|
  vai al contenuto|pubblicità|condividi|stampa|commenti|leggi anche|accedi`
    .split('|')
    .map((words) => words.trim()),
);

/** Whether a paragraph is a piece of the page around an article, and no word of it. */
export function isFurniture(paragraph: string): boolean {
  if (paragraph.length > 60) return false;
  const words = paragraph
    .toLowerCase()
    .replaceAll(/[\d()[\]+|:.…»›→*]/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .replaceAll('’', "'")
    .trim();
  return furniture.has(words);
}
