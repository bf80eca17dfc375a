package org.saisine.reminder;

import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/**
 * The time of Paris (heure légale) as calendars spell it. Written here: the library would look for it on the network, and a
 * calendar without any component, as it is before the first deadline, is refused by strict readers.
 */
final class ParisTimeZone {

    private static final String SUMMER = "+0200";
    private static final String WINTER = "+0100";

    private ParisTimeZone() {}

    static VTimeZone component() {
        var changes = new ComponentList<Observance>()
                .add(change(new Standard(), "19961027T030000", 10, SUMMER, WINTER))
                .add(change(new Daylight(), "19810329T020000", 3, WINTER, SUMMER));
        return new VTimeZone((PropertyList) new PropertyList().add(new TzId("Europe/Paris")), changes);
    }

    private static Observance change(Observance change, String since, int month, String from, String to) {
        change.add(new DtStart<>(since));
        change.add(new TzOffsetFrom(from));
        change.add(new TzOffsetTo(to));
        change.add(new RRule<>("FREQ=YEARLY;BYMONTH=" + month + ";BYDAY=-1SU"));
        return change;
    }
}
