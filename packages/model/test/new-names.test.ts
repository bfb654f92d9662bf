import { expect, it } from 'vitest';
import { freshNameFromTitle, nameFromTitle } from '../src/names/new-names.js';

it.each([
  ['More people visit the city', 'PeopleVisitCity'],
  ['Carbon emissions fall to 2 million tonnes', 'CarbonEmissionsFall'],
  ['Tai fforddiadwy i bawb', 'TaiFforddiadwyBawb'],
  ['Mae pobl yn byw\u2019n hirach', 'PoblBywnHirach'],
  ['Ẁyth o gartrefi newydd', 'ẀythGartrefiNewydd'],
  ["Ffyrdd diogel i'r ysgol", 'FfyrddDiogelYsgol'],
  ['Under-18s in care', 'Under18sCare'],
  ['Covid-19 recovery', 'Covid19Recovery'],
  ['A&E waiting times', 'AEWaitingTimes'],
  ['IMPROVE HOUSING SUPPLY', 'ImproveHousingSupply'],
  ['SEND places', 'SENDPlaces'],
  ['20,000 homes by 2031', 'Homes'],
  ['“Good” – or better! – schools (all)', 'GoodBetterSchools'],
  ['Children\u2019s services', 'ChildrensServices'],
  ['Cafe\u0301s and shops', 'CafésShops'],
  ['2030', 'Fallback'],
  ['— ¶ —', 'Fallback'],
  ['', 'Fallback'],
  ['All of it', 'AllOfIt'],
  ['Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch', 'Llanfairpwllgwyngyllgogerychwyrndrobwlll'],
])('“%s” is called %s', (title, name) => {
  expect(nameFromTitle(title, 'Fallback')).toBe(name);
});

it('tells two titles apart by further words, and by a number only where they say the same', () => {
  const taken = new Set<string>();
  const name = (title: string) => {
    const found = freshNameFromTitle(title, 'New', (each) => taken.has(each));
    taken.add(found);
    return found;
  };
  expect(name('Outcomes-Based Resourcing 2023/24')).toBe('OutcomesBasedResourcing');
  expect(name('Outcomes-Based Resourcing programme')).toBe('OutcomesBasedResourcingProgramme');
  expect(name('Outcomes-Based Resourcing programme')).toBe('OutcomesBasedResourcing2');
  expect(name('Outcomes-Based Resourcing programme')).toBe('OutcomesBasedResourcing3');
  expect(name('7')).toBe('New');
  expect(name('8')).toBe('New2');
});
