package org.saisine.deadline;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Legal holidays (jours fériés) of each territory: the national ones from jollyday (Code du travail, art. L. 3133-1), the
 * local ones of Alsace-Moselle (art. L. 3134-13) and overseas (art. L. 3422-2; loi n° 83-550, décret n° 83-1003) from
 * here, as jollyday has no overseas France and gives the Moselle no Good Friday; two of its national days are corrected.
 *
 * <p>Territories with a labour code of their own (Polynésie française, Nouvelle-Calédonie, Wallis-et-Futuna) keep the
 * national days only: their local days could only make a last day later, which is not what we want to be wrong about.
 */
public final class FrenchCalendar {

    private static final HolidayManager FRANCE =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.FRANCE));
    private static final Map<Territory, FrenchCalendar> CALENDARS = new EnumMap<>(Territory.class);

    static {
        for (Territory territory : Territory.values()) {
            CALENDARS.put(territory, new FrenchCalendar(territory));
        }
    }

    private final Territory territory;
    private final Map<Integer, Set<LocalDate>> years = new ConcurrentHashMap<>();

    private FrenchCalendar(Territory territory) {
        this.territory = territory;
    }

    /** The calendar of a territory; abroad, the national one. */
    public static FrenchCalendar of(Territory territory) {
        return CALENDARS.get(territory);
    }

    public boolean isHoliday(LocalDate date) {
        Set<LocalDate> known = years.get(date.getYear());
        return (known != null ? known : years.computeIfAbsent(date.getYear(), this::holidays)).contains(date);
    }

    /** The first day from this one on that is neither a Saturday, a Sunday nor a holiday (CPC, art. 642). */
    public LocalDate roll(LocalDate date) {
        LocalDate day = date;
        while (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY || isHoliday(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** The last of so many working days (jours ouvrés), the first of them after this day. */
    LocalDate plusWorkingDays(LocalDate date, int days) {
        LocalDate day = date;
        for (int i = 0; i < days; i++) {
            day = roll(day.plusDays(1));
        }
        return day;
    }

    private Set<LocalDate> holidays(int year) {
        Set<Holiday> national = FRANCE.getHolidays(Year.of(year));
        Set<LocalDate> days = national.stream().map(Holiday::getDate).collect(Collectors.toSet());
        LocalDate easterMonday = national.stream()
                .filter(holiday -> "christian.EASTER_MONDAY".equals(holiday.getPropertiesKey()))
                .map(Holiday::getDate)
                .findFirst()
                .orElseThrow();
        // Loi n° 2004-626 made Whit Monday a day of work for solidarity; it never ceased to be a legal holiday,
        // although
        // jollyday leaves it out from 2004 to 2007.
        days.add(easterMonday.plusDays(49));
        // From 1959 to the law n° 81-893 of 2 October 1981, 8 May was none, although jollyday has it in every year.
        if (year < 1982) {
            days.remove(LocalDate.of(year, Month.MAY, 8));
        }
        if (territory == Territory.ALSACE_MOSELLE) {
            days.add(easterMonday.minusDays(3));
            days.add(LocalDate.of(year, Month.DECEMBER, 26));
        }
        localDay(year).map(day -> day.atYear(year)).ifPresent(days::add);
        return Set.copyOf(days);
    }

    /** The day that commemorates the abolition of slavery, where it is a holiday (décret n° 83-1003, art. 1). */
    private Optional<MonthDay> localDay(int year) {
        return switch (territory) {
            case MAYOTTE -> Optional.of(MonthDay.of(Month.APRIL, 27));
            case MARTINIQUE -> Optional.of(MonthDay.of(Month.MAY, 22));
            case GUADELOUPE -> Optional.of(MonthDay.of(Month.MAY, 27));
            // The decree as read still says 27 May; the State’s open data (Etalab, jours-feries-france) say 28 May
            // since 2018.
            case SAINT_MARTIN -> Optional.of(MonthDay.of(Month.MAY, year < 2018 ? 27 : 28));
            case GUYANE -> Optional.of(MonthDay.of(Month.JUNE, 10));
            case SAINT_BARTHELEMY -> Optional.of(MonthDay.of(Month.OCTOBER, 9));
            case REUNION -> Optional.of(MonthDay.of(Month.DECEMBER, 20));
            case METROPOLE,
                    ALSACE_MOSELLE,
                    SAINT_PIERRE_ET_MIQUELON,
                    POLYNESIE,
                    NOUVELLE_CALEDONIE,
                    WALLIS_ET_FUTUNA,
                    TAAF,
                    ABROAD -> Optional.empty();
        };
    }
}
