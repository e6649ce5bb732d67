/**
 * What is written with its number: systems, programs and languages, formats, routers, games and consoles, the parts of a series and of a list. Of a game two
 * digits or a year: "minecraft123" is what players choose.
 */
const NUMBERED =
  /^(?:(?:windows|iphone|ios|android|galaxys?|ubuntu|office|excel|mysql|php|java|python|sha|aes|wpa|mp|h|x|ps|xbox|wordpress|netgear|fritzbox|[dt]p?link|fifa|bet|covid|season|part|chapter|level|top|vol|day|ep|web)\d+|(?:fortnite|roblox|minecraft|gta)(?:20)?\d\d?)$/i;

/** "windows10", "covid19", "sha256", "season2": it looks like a password or an account's name, and is none. */
export function isNumberedName(text: string, start: number, end: number): boolean {
  return NUMBERED.test(text.slice(start, end));
}
