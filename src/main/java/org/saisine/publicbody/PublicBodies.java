package org.saisine.publicbody;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.saisine.web.Problem;

/** The public bodies (administrations), shared by all teams: no viewer is needed to read them. */
@ApplicationScoped
public class PublicBodies implements PanacheRepository<PublicBody> {

    private final Contacts contacts;
    private final AccessOfficers accessOfficers;
    private final DirectorySearch search;

    PublicBodies(Contacts contacts, AccessOfficers accessOfficers, DirectorySearch search) {
        this.contacts = contacts;
        this.accessOfficers = accessOfficers;
        this.search = search;
    }

    /** What a letter needs to know of a body. In a transaction, so that nothing read earlier in the request is stale. */
    @Transactional
    public Optional<PublicBodyView> get(long id) {
        return findByIdOptional(id).map(this::view);
    }

    /** Whose public holidays apply at its seat, as the calculator names territories. */
    public Optional<String> territory(long id) {
        return findByIdOptional(id).map(PublicBody::territory);
    }

    /** The administrative court that sits in this town, as {@link PublicBodyView#tribunal} names it. */
    @Transactional
    public Optional<PublicBodyView> court(String tribunal) {
        return tribunal.isEmpty()
                ? Optional.empty()
                : find(
                                "kind = ?1 and tribunal = ?2 and retiredOn is null and name like 'Tribunal administratif%' order by id",
                                BodyKind.COURT, tribunal)
                        .firstResultOptional()
                        .map(this::view);
    }

    /** The names of some bodies, by id. */
    public Map<Long, String> names(Collection<Long> ids) {
        return getEntityManager()
                .createQuery("select b.id, b.name from PublicBody b where b.id in :ids", Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    }

    /** Bodies by name or part of it, postcode, INSEE code or SIREN; accents and small mistakes do not matter. */
    public PublicBodyMatches search(String query, int limit) {
        return search.find(query, limit);
    }

    /** Everything that is known of how to reach a body, the best first of each kind. */
    @Transactional
    public List<ContactView> contacts(long id) {
        return contacts.current(id);
    }

    @Transactional
    PublicBody require(long id) {
        return findByIdOptional(id).orElseThrow(Problem::notFound);
    }

    private PublicBodyView view(PublicBody body) {
        return body.view(
                BestContacts.of(contacts.current(body.id())),
                accessOfficers.current(body.id()).map(AccessOfficer::view).orElse(null));
    }
}
