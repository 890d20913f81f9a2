import { wordSet } from './word-list.ts';

/** What stands before the name of a ship. */
export const vesselNouns =
  wordSet(`ferry ferryboat ship boat vessel steamer steamship liner tanker trawler freighter barge tug tugboat
  yacht schooner sailboat lifeboat warship frigate destroyer corvette cruiser battleship submarine icebreaker minesweeper dredger
  catamaran supertanker lugger cutter brig flagship motorboat speedboat`);
