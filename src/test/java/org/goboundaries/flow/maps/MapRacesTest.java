package org.goboundaries.flow.maps;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.goboundaries.flow.Sources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which uses of maps by requests nothing guards: what is done, to which map, under which lock. */
class MapRacesTest {
  private static Sources sources(String body) {
    return Sources.of(
        "p.go",
        """
        package main
        import ("fmt"; "encoding/json"; "maps"; "net/http"; "sync")
        type S struct {
          mu sync.RWMutex; other sync.Mutex; m map[string]int; n int; in chan int; run func()
        }
        func (s *S) lock() { s.mu.Lock() }
        func (s *S) put(key string) { s.m[key] = 1 }
        func (s *S) locked(w http.ResponseWriter, r *http.Request) {
          s.mu.Lock()
          defer s.mu.Unlock()
          s.m["a"] = 1
        }
        var _ = maps.Clone[map[string]int]
        var _ = json.Marshal
        func main() {
          s := &S{m: map[string]int{}}
          http.HandleFunc("/a", s.locked)
          http.HandleFunc("/b", s.f)
          fmt.Println(http.ListenAndServe("", nil))
        }
        func (s *S) f(w http.ResponseWriter, r *http.Request) {
        """
            + body
            + "\n}\n");
  }

  private static String found(Sources sources) {
    return sources.model().mapRaces().in(sources.code("S.f").file()).stream()
        .map(each -> each.use().kind() + (each.isReadLocked() ? " read-locked" : ""))
        .collect(Collectors.joining(", "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "s.m[\"b\"] = 1 | WRITE",
        "s.put(\"b\") | WRITE",
        "s.mu.Lock(); s.put(\"b\"); s.mu.Unlock() | ''",
        "s.lock(); s.put(\"b\"); s.mu.Unlock() | ''",
        "s.other.Lock(); defer s.other.Unlock(); s.m[\"b\"] = 1 | ''",
        // given back before
        "s.mu.Lock(); s.n++; s.mu.Unlock(); s.m[\"b\"] = 1 | WRITE",
        "s.mu.Lock(); s.n++; s.mu.Unlock(); s.put(\"b\") | WRITE",
        "s.mu.Lock(); s.mu.Unlock(); s.other.Lock(); s.m[\"b\"] = 1; s.other.Unlock() | ''",
        "if s.n > 0 { s.mu.Lock(); defer s.mu.Unlock() }; s.m[\"b\"] = 1 | ''",
        // others read meanwhile, and write
        "s.mu.RLock(); defer s.mu.RUnlock(); s.m[\"b\"] = 1 | WRITE read-locked",
        "s.mu.RLock(); s.put(\"b\"); s.mu.RUnlock() | WRITE read-locked",
        "s.mu.RLock(); <-s.in; s.m[\"b\"] = 1; s.mu.RUnlock() | ''",
        // what is read
        "s.mu.RLock(); fmt.Println(s.m[\"b\"]); s.mu.RUnlock() | ''",
        "s.mu.RLock(); s.n++; s.mu.RUnlock(); fmt.Println(s.m[\"b\"]) | READ",
        "fmt.Println(s.m) | PRINTED",
        "fmt.Printf(\"%v\", s.m) | PRINTED",
        "fmt.Printf(\"%p %T\", s.m, s.m) | ''",
        "_, _ = json.Marshal(s.m) | PRINTED",
        "_ = json.Unmarshal(nil, s.m) | ''",
        "for k := range maps.Clone(s.m) { fmt.Println(k) } | PRINTED",
        "fmt.Println(len(s.m), s.n) | ''",
      })
  void nothingGuards(String body, String expected) {
    assertEquals(expected, found(sources(body)));
  }

  /** A user's word for what keeps others out. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "s.run(); s.m[\"b\"] = 1 | WRITE",
        "s.hold(); s.m[\"b\"] = 1 | ''",
      })
  void ordersByWord(String body, String expected) {
    Sources sources = sources(body + "\n}\nfunc (s *S) hold() {");
    assertEquals(expected, found(sources.knowing("wording * hold orders - -")));
  }
}
